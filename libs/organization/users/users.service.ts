import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Clock, Database, Refusal, type RoleName } from '#platform';
import { SavedViews } from '../desk/saved-views.service.js';
import { People } from '../people/people.service.js';
import { requireReach } from '../records/reach.rules.js';
import { type Facts, noSuch, type RecordKind, Records, taken } from '../records/records.js';
import { checkNewPassword, hashPassword } from '../sign-in/passwords.js';
import { checkLocale, checkTimeZone } from '../structure/region.rules.js';
import { LastAdministrator } from './last-administrator.js';
import { RoleGrants } from './role-grants.service.js';
import { User } from './user.entity.js';

export interface NewUser {
  email: string;
  /** Without one the user works by API tokens until a password is set. */
  password?: string;
  /** An existing person, or the name of a new one. */
  personId?: string;
  name?: string;
  locale?: string | null;
  timeZone?: string | null;
  /** In the whole organisation; narrower ones are granted afterwards. */
  roles?: readonly RoleName[];
}

export interface UserChanges {
  email?: string;
  locale?: string | null;
  timeZone?: string | null;
  locked?: boolean;
}

const records: RecordKind<User> = {
  entity: User,
  noun: 'user',
  label: 'The user',
  edit: 'users.manage',
  constraints: {
    users_email: taken('Another user signs in with this e-mail address.', '/email'),
    users_person: taken('This person is a user already.', '/personId'),
    users_of_person: noSuch('person', '/personId'),
  },
};

@Injectable()
export class Users {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly records: Records,
    private readonly people: People,
    private readonly grants: RoleGrants,
    private readonly lastAdministrator: LastAdministrator,
    private readonly views: SavedViews,
  ) {}

  /** @throws Refusal `already_exists` for the e-mail address or person, `validation_failed` for a weak password */
  async add(actor: Actor, { email: given, password, personId, name, locale, timeZone, roles = [] }: NewUser): Promise<User> {
    const email = given.toLowerCase();
    checkRegion({ locale, timeZone });
    if (password !== undefined) checkNewPassword(password, email);
    if (personId === undefined && name === undefined) {
      throw new Refusal('validation_failed', 'Name the person who signs in.', { pointer: '/name' });
    }
    const passwordHash = password === undefined ? null : await hashPassword(password);
    return this.database.transaction(actor, async () => {
      const person = personId ?? (await this.people.add(actor, { name: name ?? email, email })).id;
      const facts: Partial<Facts<User>> = { email, personId: person, locale: locale ?? null, timeZone: timeZone ?? null };
      const user = await this.records.add(actor, records, facts);
      await this.database.query('UPDATE users SET password_hash = $2 WHERE id = $1', [user.id, passwordHash]);
      for (const role of roles) await this.grants.grant(actor, user.id, { role });
      return user;
    });
  }

  /** Locking ends the user's sessions, too. @throws Refusal `version_stale`, `already_exists`, `guard_failed` for the last administrator */
  amend(actor: Actor, id: string, version: number | undefined, { locked, email, ...region }: UserChanges): Promise<User> {
    checkRegion(region);
    if (locked && actor.id === id) throw new Refusal('guard_failed', 'You cannot lock yourself.', { pointer: '/locked' });
    return this.lastAdministrator.keep(actor, async () => {
      const before = await this.records.lock(actor, records, id);
      const lock = locked === undefined ? {} : { lockedAt: locked ? (before.lockedAt ?? this.clock.now()) : null };
      const user = await this.records.amend(actor, records, id, version, { ...region, ...emailOf(email), ...lock });
      if (locked) await this.endSessions(id);
      return user;
    });
  }

  /** Sets another password and ends all sessions. @throws Refusal `not_found`, `validation_failed` */
  async setPassword(actor: Actor, id: string, password: string): Promise<void> {
    requireReach(actor, 'users.manage');
    await this.database.transaction(actor, async () => {
      const { email } = await this.records.lock(actor, records, id);
      checkNewPassword(password, email);
      await this.database.query('UPDATE users SET password_hash = $2, updated_at = $3 WHERE id = $1', [
        id,
        await hashPassword(password),
        this.clock.now(),
      ]);
      await this.endSessions(id);
      await this.audit.record(actor, { action: 'user.password_set', subjectKind: 'user', subjectId: id });
    });
  }

  /** The person stays, and so does what the user did. @throws Refusal `not_found`, `guard_failed` for oneself or the last administrator */
  async remove(actor: Actor, id: string): Promise<void> {
    requireReach(actor, 'users.manage');
    if (actor.id === id) throw new Refusal('guard_failed', 'You cannot remove yourself.');
    await this.lastAdministrator.keep(actor, async () => {
      const { email, personId } = await this.records.lock(actor, records, id);
      await this.views.leaveBehind(actor.organizationId, id);
      for (const table of ['sessions', 'api_tokens', 'role_grants', 'notifications', 'team_members']) {
        await this.database.query(`DELETE FROM ${table} WHERE organization_id = $2 AND user_id = $1`, [id, actor.organizationId]);
      }
      await this.database.query('DELETE FROM users WHERE id = $1', [id]);
      await this.audit.record(actor, { action: 'user.removed', subjectKind: 'user', subjectId: id, before: { email, personId } });
    });
  }

  private async endSessions(userId: string): Promise<void> {
    await this.database.query('UPDATE sessions SET revoked_at = $2 WHERE user_id = $1 AND revoked_at IS NULL', [
      userId,
      this.clock.now(),
    ]);
  }
}

function emailOf(email: string | undefined): { email?: string } {
  return email === undefined ? {} : { email: email.toLowerCase() };
}

function checkRegion({ locale, timeZone }: { locale?: string | null | undefined; timeZone?: string | null | undefined }): void {
  if (locale) checkLocale(locale);
  if (timeZone) checkTimeZone(timeZone);
}
