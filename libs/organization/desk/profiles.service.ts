import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Clock, changed, Database, notFound, Refusal } from '#platform';
import { allChoices, type MailChoices } from '../notifications/mail/mail-choices.rules.js';
import { withoutGaps } from '../records/records.js';
import { checkLocale, checkTimeZone } from '../structure/region.rules.js';
import { User } from '../users/user.entity.js';
import type { Density, Theme } from './profile.dto.js';
import { keptBy } from './profile.rules.js';

export interface ProfileChanges {
  locale?: string | null;
  timeZone?: string | null;
  theme?: Theme;
  density?: Density;
  /** What is named is changed; the rest stays. */
  mail?: Partial<MailChoices>;
  digestAt?: string;
  preferences?: Readonly<Record<string, unknown>>;
}

export interface Profile {
  name: string;
  email: string;
  locale: string | null;
  theme: Theme;
  timeZone: string | null;
  density: Density;
  mail: MailChoices;
  digestAt: string;
  preferences: Record<string, unknown>;
  version: number;
}

/** How the application speaks and looks to whoever is signed in. */
@Injectable()
export class Profiles {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  async of(actor: Actor): Promise<Profile> {
    const { mail, ...profile } = await this.database.reading(actor, () =>
      this.database.one<Omit<Profile, 'mail'> & { mail: Partial<MailChoices> }>(
        `SELECT p.name, u.email, u.locale, u.theme, u.time_zone AS "timeZone", u.density, u.mail, u.digest_at AS "digestAt", u.preferences, u.version
         FROM users u JOIN people p ON p.id = u.person_id WHERE u.id = $1`,
        [actor.id],
      ),
    );
    return { ...profile, mail: allChoices(mail) };
  }

  /** @throws Refusal `version_stale`, `validation_failed` */
  async amend(actor: Actor, version: number, { preferences, mail, ...told }: ProfileChanges): Promise<Profile> {
    if (typeof told.locale === 'string') checkLocale(told.locale);
    if (typeof told.timeZone === 'string') checkTimeZone(told.timeZone);
    await this.database.transaction(actor, async () => {
      const { manager } = this.database;
      const before = await manager.findOne(User, { where: { id: actor.id }, lock: { mode: 'for_no_key_update' } });
      if (!before) throw notFound('The user');
      if (before.version !== version) {
        throw new Refusal('version_stale', 'Your profile was changed in the meantime.', { facts: { version: before.version } });
      }
      const difference = changed<Partial<User>>(before, {
        ...withoutGaps(told),
        ...(mail === undefined ? {} : { mail: { ...before.mail, ...withoutGaps(mail) } }),
      });
      const pages = preferences === undefined ? {} : { preferences: keptBy(before.preferences, preferences) };
      const after = { ...difference.after, ...changed<Partial<User>>(before, pages).after };
      if (Object.keys(after).length === 0) return;
      const { locale, theme, timeZone, density, preferences: kept, mail: choices, digestAt } = { ...before, ...after };
      await this.database.query(
        `UPDATE users SET locale = $2, theme = $3, time_zone = $4, density = $5, preferences = $6, mail = $8, digest_at = $9, version = version + 1, updated_at = $7
         WHERE id = $1`,
        [actor.id, locale, theme, timeZone, density, JSON.stringify(kept), this.clock.now(), JSON.stringify(choices), digestAt],
      );
      // What a page keeps, such as the width of a column, is nothing that anybody will be asked about.
      if (Object.keys(difference.after).length === 0) return;
      await this.audit.record(actor, { action: 'user.changed', subjectKind: 'user', subjectId: actor.id, ...difference });
    });
    return this.of(actor);
  }
}
