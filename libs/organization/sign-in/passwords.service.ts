import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Clock, Database, Refusal } from '#platform';
import { checkNewPassword, hashPassword } from './passwords.js';
import { Sessions } from './sessions.service.js';
import { SignIn } from './sign-in.service.js';

/** One's own password. */
@Injectable()
export class Passwords {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
  ) {}

  /** Signs out everywhere else. @throws Refusal `forbidden` for a token, `sign_in_failed`, `locked_out`, `validation_failed` */
  async change(actor: Actor, currentPassword: string, newPassword: string): Promise<void> {
    if (actor.kind !== 'user') throw new Refusal('forbidden', 'A password is changed by the person who is signed in.');
    await this.signIn.prove(actor, actor.id, currentPassword, actor.origin?.ip ?? '');
    const { email } = await this.database.reading(actor, () =>
      this.database.one<{ email: string }>('SELECT email FROM users WHERE id = $1', [actor.id]),
    );
    checkNewPassword(newPassword, email, '/newPassword');
    const passwordHash = await hashPassword(newPassword);
    await this.database.transaction(actor, async () => {
      const parameters = [actor.id, passwordHash, this.clock.now()];
      await this.database.query('UPDATE users SET password_hash = $2, updated_at = $3 WHERE id = $1', parameters);
      await this.sessions.endOthers(actor);
      await this.audit.record(actor, { action: 'user.password_changed', subjectKind: 'user', subjectId: actor.id });
    });
  }
}
