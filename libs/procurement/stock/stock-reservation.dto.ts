import { Choice, Instant, ListOf, Text, Uuid } from '#platform';
import { type ReservationState, reservationStates } from './stock-reservation.entity.js';

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
}

export class StockReservationsDto {
  @ListOf(() => StockReservationDto)
  data!: StockReservationDto[];
}
