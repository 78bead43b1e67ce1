import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { BelongsToOrganization, RefersTo, VersionedRow } from '../records/tenant-row.js';

/** Users who do a kind of work together. Lifecycles give tasks to a team by its code. */
@Entity('teams')
@Unique('teams_key', ['organizationId', 'id'])
@Unique('teams_code', ['organizationId', 'code'])
@BelongsToOrganization('teams_organization')
@Check('teams_code_lower', 'code = lower(code)')
export class Team extends VersionedRow {
  /** In lower case; an address, e.g. `service-desk`. */
  @Column('text')
  code!: string;
  @Column('text')
  name!: string;
  @Column('text', { nullable: true })
  description!: string | null;
  @Column('boolean', { default: true })
  active!: boolean;
}

/** That a user belongs to a team. */
@Entity('team_members')
@RefersTo('Team', 'teamId', 'team_members_team')
@RefersTo('User', 'userId', 'team_members_user')
@Index('team_members_of_user', ['organizationId', 'userId'])
export class TeamMember {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;
  @PrimaryColumn('uuid', { name: 'team_id' })
  teamId!: string;
  @PrimaryColumn('uuid', { name: 'user_id' })
  userId!: string;
  @Column('timestamptz', { name: 'added_at' })
  addedAt!: Date;
}
