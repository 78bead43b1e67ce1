import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** This installation: one row, which the first organisation marks. */
@Entity('installation')
@Check('installation_only_one', 'only_one')
export class Installation {
  @PrimaryColumn('boolean', { name: 'only_one', default: true })
  onlyOne!: boolean;
  @Column('timestamptz', { name: 'founded_at', nullable: true })
  foundedAt!: Date | null;
}
