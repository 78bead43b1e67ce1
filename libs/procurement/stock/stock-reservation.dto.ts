import { Choice, Instant, ListOf, Text, Uuid } from '#platform';
import { type ReleaseCause, type ReservationState, releaseCauses, reservationStates } from './stock-reservation.entity.js';

export class StockReservationDto {
  @Uuid()
  id!: string;
  @Uuid()
  requestLineId!: string;
  @Uuid()
  itemId!: string;
  @Text({ description: 'What is on its label' })
  itemTag!: string;
  @Text()
  itemName!: string;
  @Choice(reservationStates, { description: '`fulfilled` once it was given to whom it was kept for' })
  state!: ReservationState;
  @Instant({ description: 'After that it is let go' })
  until!: string;
  @Choice(releaseCauses, { nullable: true, description: 'Why it is kept no more' })
  letGo!: ReleaseCause | null;
  @Text({ nullable: true, max: 2_000, description: 'What whoever let it go has said' })
  reason!: string | null;
}

export class ReleaseDto {
  @Text({
    optional: true,
    max: 2_000,
    description: 'Why; needed where others asked for it',
    example: 'Another site needs it today.',
  })
  reason?: string;
}

export class StockReservationsDto {
  @ListOf(() => StockReservationDto)
  data!: StockReservationDto[];
}
