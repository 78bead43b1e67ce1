import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Clock, Database, newId, notFound, type RoleName } from '#platform';
import { requireReach } from '../records/reach.rules.js';
import { asMeant, type Meaning, noSuch, taken } from '../records/records.js';
import { LastAdministrator } from './last-administrator.js';
import { RoleGrant } from './user.entity.js';

export interface NewGrant {
  role: RoleName;
  /** One of the two at most; without either the role holds in the whole organisation. */
  businessUnitId?: string;
  locationId?: string;
}

const meanings: Record<string, Meaning> = {
  role_grants_user: { code: 'not_found', reason: 'The user does not exist.' },
  role_grants_business_unit: noSuch('business unit', '/businessUnitId'),
  role_grants_location: noSuch('location', '/locationId'),
  role_grants_once: taken('The user has this role already.', '/role'),
  role_grants_one_scope: {
    code: 'validation_failed',
    reason: 'A grant names a business unit or a location, not both.',
    pointer: '/locationId',
  },
};

@Injectable()
export class RoleGrants {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly lastAdministrator: LastAdministrator,
  ) {}

  /** Nobody grants beyond their own reach. @throws Refusal `forbidden`, `already_exists`, `validation_failed`, `not_found` */
  grant(actor: Actor, userId: string, { role, businessUnitId, locationId }: NewGrant): Promise<RoleGrant> {
    requireReach(actor, 'roles.grant', { businessUnitId, locationId });
    return this.database.transaction(actor, async () => {
      const grant = this.database.manager.create(RoleGrant, {
        id: newId(),
        organizationId: actor.organizationId,
        userId,
        role,
        businessUnitId: businessUnitId ?? null,
        locationId: locationId ?? null,
        grantedBy: actor.name,
        grantedAt: this.clock.now(),
      });
      try {
        await this.database.manager.insert(RoleGrant, grant);
      } catch (error) {
        throw asMeant(error, meanings);
      }
      await this.audit.record(actor, {
        action: 'user.role_granted',
        subjectKind: 'user',
        subjectId: userId,
        after: scopeOf(grant),
      });
      return grant;
    });
  }

  /** @throws Refusal `not_found`, `forbidden`, `guard_failed` for the last administrator */
  async revoke(actor: Actor, userId: string, grantId: string): Promise<void> {
    await this.lastAdministrator.keep(actor, async () => {
      const grant = await this.database.manager.findOneBy(RoleGrant, { id: grantId, userId });
      if (!grant) throw notFound('The grant');
      requireReach(actor, 'roles.grant', grant);
      await this.database.manager.delete(RoleGrant, { id: grantId });
      await this.audit.record(actor, {
        action: 'user.role_revoked',
        subjectKind: 'user',
        subjectId: userId,
        before: scopeOf(grant),
      });
    });
  }
}

function scopeOf({ role, businessUnitId, locationId }: RoleGrant): object {
  return { role, businessUnitId, locationId };
}
