import { Injectable } from '@nestjs/common';
import { Database, newId, Refusal, type Tenant } from '#platform';
import { LockOut } from './lock-out.service.js';
import { passwordMatches } from './passwords.js';
import { type Caller, type OpenedSession, Sessions } from './sessions.service.js';
import { Turns } from './turns.js';

export interface SignInRequest {
  email: string;
  password: string;
  /** Needed only by who has the same e-mail address and password in several organisations. */
  organizationId?: string;
}

interface Account {
  organizationId: string;
  userId: string;
  passwordHash: string | null;
  usable: boolean;
}

/** Turns an e-mail address and a password into a session. */
@Injectable()
export class SignIn {
  private readonly turns = new Turns();

  constructor(
    private readonly database: Database,
    private readonly lockOut: LockOut,
    private readonly sessions: Sessions,
  ) {}

  /**
   * Says no in the same words and after the same time whether the account is unknown or the password is wrong.
   * @throws Refusal `sign_in_failed`, `locked_out`, `too_many_requests`, or `conflict` with the organisations to choose from
   */
  async signIn({ email: given, password, organizationId }: SignInRequest, caller: Caller): Promise<OpenedSession> {
    const email = given.toLowerCase();
    return this.turns.take(email, async () => {
      await this.lockOut.check(email, caller.ip);
      const accounts = (await this.accountsOf(email)).filter(
        (account) => !organizationId || account.organizationId === organizationId,
      );
      const proven = await provenBy(password, accounts);
      const [account] = proven;
      if (!account) {
        await this.lockOut.countFailure(email, caller.ip);
        throw new Refusal('sign_in_failed', 'The e-mail address or the password is wrong.');
      }
      await this.lockOut.clear(email);
      if (proven.length > 1) throw await this.whichOrganization(proven);
      if (!account.usable) throw new Refusal('sign_in_failed', 'This account is locked. An administrator can unlock it.');
      return this.sessions.open(account.organizationId, account.userId, caller);
    });
  }

  /** The current password again, before something that a forgotten browser must not do. @throws Refusal `sign_in_failed`, `locked_out` */
  async prove(tenant: Tenant, userId: string, password: string, ip: string): Promise<void> {
    const { email, passwordHash } = await this.database.reading(tenant, () =>
      this.database.one<{ email: string; passwordHash: string | null }>(
        'SELECT email, password_hash AS "passwordHash" FROM users WHERE id = $1',
        [userId],
      ),
    );
    await this.turns.take(email, async () => {
      await this.lockOut.check(email, ip);
      if (await passwordMatches(passwordHash, password)) return;
      await this.lockOut.countFailure(email, ip);
      throw new Refusal('sign_in_failed', 'The current password is wrong.', { pointer: '/currentPassword' });
    });
  }

  /** An unknown e-mail address is looked up in an organisation that does not exist, so that it takes as long. */
  private async accountsOf(email: string): Promise<Account[]> {
    const known = await this.database.systemReading(() =>
      this.database.query<{ organizationId: string; userId: string }>(
        'SELECT organization_id AS "organizationId", user_id AS "userId" FROM users_with_email($1) ORDER BY 1',
        [email],
      ),
    );
    const asked = known.length > 0 ? known : [{ organizationId: newId(), userId: newId() }];
    const accounts = await Promise.all(asked.map(({ organizationId, userId }) => this.account(organizationId, userId)));
    return accounts.filter((account) => account !== undefined);
  }

  private async account(organizationId: string, userId: string): Promise<Account | undefined> {
    return this.database.reading(organizationId, () =>
      this.database.first<Account>(
        `SELECT u.organization_id AS "organizationId", u.id AS "userId", u.password_hash AS "passwordHash",
                u.locked_at IS NULL AND p.active AS usable
         FROM users u JOIN people p ON p.id = u.person_id WHERE u.id = $1`,
        [userId],
      ),
    );
  }

  private async whichOrganization(accounts: readonly Account[]): Promise<Refusal> {
    const organizations = await Promise.all(
      accounts.map(({ organizationId }) =>
        this.database.reading(organizationId, () =>
          this.database.one<{ id: string; name: string }>('SELECT id, name FROM organizations WHERE id = $1', [organizationId]),
        ),
      ),
    );
    return new Refusal('conflict', 'You belong to several organisations. Send the organizationId of one.', {
      facts: { organizations },
    });
  }
}

async function provenBy(password: string, accounts: readonly Account[]): Promise<Account[]> {
  if (accounts.length === 0) await passwordMatches(undefined, password);
  const proven: Account[] = [];
  for (const account of accounts) if (await passwordMatches(account.passwordHash, password)) proven.push(account);
  return proven;
}
