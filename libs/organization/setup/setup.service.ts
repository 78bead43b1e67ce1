import { Injectable } from '@nestjs/common';
import { Clock, Config, Database, newId, Refusal, systemActor } from '#platform';
import { withoutGaps } from '../records/records.js';
import { LockOut } from '../sign-in/lock-out.service.js';
import { checkNewPassword } from '../sign-in/passwords.js';
import { type Caller, type OpenedSession, Sessions } from '../sign-in/sessions.service.js';
import { type NewOrganization, Organizations } from '../structure/organizations.service.js';
import { checkCountry, checkLocale, checkTimeZone } from '../structure/region.rules.js';
import { Users } from '../users/users.service.js';
import { isSetupCode } from './setup-code.rules.js';

export interface FirstRun {
  /** From the log of the server: shows that whoever asks operates it. */
  code: string;
  organization: NewOrganization;
  administrator: { name: string; email: string; password: string };
}

/** The first run of an installation: its organisation and the administrator, once and never again. */
@Injectable()
export class Setup {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly organizations: Organizations,
    private readonly users: Users,
    private readonly sessions: Sessions,
    private readonly lockOut: LockOut,
  ) {}

  /** Whether there is no organisation yet. */
  async needed(): Promise<boolean> {
    const row = await this.database.systemReading(() =>
      this.database.first<{ needed: boolean }>('SELECT founded_at IS NULL AS needed FROM installation'),
    );
    return row?.needed ?? false;
  }

  /**
   * @throws Refusal `gone` once there is an organisation, also where somebody else was quicker; `forbidden` for a wrong code,
   *   `locked_out` after many; `validation_failed`, `currency_unknown`
   */
  async run({ code, organization, administrator }: FirstRun, caller: Caller): Promise<OpenedSession> {
    if (!(await this.needed())) throw alreadyDone();
    await this.checkCode(code, caller.ip);
    checkRegion(organization);
    checkNewPassword(administrator.password, administrator.email.toLowerCase(), '/administrator/password');
    const founder = systemActor(newId(), 'set-up');
    const userId = await this.database.transaction(founder, async () => {
      const mine = await this.database.first(
        'UPDATE installation SET founded_at = $1 WHERE founded_at IS NULL RETURNING founded_at',
        [this.clock.now()],
      );
      if (!mine) throw alreadyDone();
      await this.organizations.create(withoutGaps(organization), founder);
      return (await this.users.add(founder, { ...administrator, roles: ['administrator'] })).id;
    });
    return this.sessions.open(founder.organizationId, userId, caller);
  }

  private async checkCode(told: string, ip: string): Promise<void> {
    await this.lockOut.check(undefined, ip);
    const { secretKey } = this.config.values;
    if (secretKey !== undefined && isSetupCode(secretKey, told)) return;
    await this.lockOut.countFailure(undefined, ip);
    throw new Refusal('forbidden', 'This is not the code that stands in the log of the server.', { pointer: '/code' });
  }
}

function alreadyDone(): Refusal {
  return new Refusal('gone', 'This installation is set up already. Please sign in.');
}

function checkRegion({ timeZone, locale, country }: NewOrganization): void {
  if (timeZone !== undefined) checkTimeZone(timeZone, '/organization/timeZone');
  if (locale !== undefined) checkLocale(locale, '/organization/locale');
  if (country !== undefined) checkCountry(country, '/organization/country');
}
