import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '#platform';
import type { PreferencesDto } from '../desk/profile.dto.js';
import { permissionsIn } from './grants.rules.js';
import type { CurrentSessionDto, SignedInOrganizationDto, SignedInUserDto } from './sign-in.dto.js';

/** Who is signed in, and what they may. */
@Injectable()
export class CurrentSession {
  constructor(private readonly database: Database) {}

  async of(actor: Actor): Promise<CurrentSessionDto> {
    const { user, preferences, organization } = await this.database.reading(actor, () =>
      this.database.one<{ user: SignedInUserDto; preferences: PreferencesDto; organization: SignedInOrganizationDto }>(
        `SELECT jsonb_build_object('id', u.id, 'personId', u.person_id, 'name', p.name, 'email', u.email,
                  'locale', coalesce(u.locale, o.locale), 'timeZone', coalesce(u.time_zone, o.time_zone)) AS user,
                jsonb_build_object('locale', u.locale, 'theme', u.theme, 'timeZone', u.time_zone, 'density', u.density) AS preferences,
                jsonb_build_object('id', o.id, 'name', o.name, 'baseCurrency', o.base_currency) AS organization
         FROM users u JOIN people p ON p.id = u.person_id JOIN organizations o ON o.id = u.organization_id WHERE u.id = $1`,
        [actor.id],
      ),
    );
    return { user, preferences, organization, permissions: permissionsIn(actor.grants) };
  }
}
