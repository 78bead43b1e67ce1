import { Injectable } from '@nestjs/common';
import type { Automation, AutomationStepContext } from '#lifecycle';
import { Mails } from '#messaging';
import { type Actor, Config, Database, isId, Refusal } from '#platform';
import { textIn } from './settings.rules.js';

/** Mails that the work on an item sends. */
@Injectable()
export class MailAutomations {
  constructor(
    private readonly database: Database,
    private readonly mails: Mails,
    private readonly config: Config,
  ) {}

  readonly all: readonly Automation[] = [
    {
      name: 'send_mail',
      meaning: 'Writes a mail about the item, with the way to its page',
      parameters: [
        { name: 'to', type: 'any', meaning: '`holder`, `manager` (the holder’s), a person, or an address' },
        { name: 'subject', type: 'text', meaning: 'May say {tag} and {name} of the item' },
        { name: 'text', type: 'text', meaning: 'May say {tag} and {name} of the item' },
      ],
      run: (actor, step) => this.send(actor, step),
    },
  ];

  /** The mail is a row that commits with the step, and its key is the step: it goes out once. */
  private async send(actor: Actor, { settings, subjectId, stepId }: AutomationStepContext): Promise<{ to: string }> {
    const [subject, text] = [textIn(settings, 'subject'), textIn(settings, 'text')];
    const item = await this.database.one<{ tag: string; name: string; holderId: string | null }>(
      'SELECT tag, name, holder_person_id AS "holderId" FROM items WHERE id = $1',
      [subjectId],
    );
    const to = await this.addressOf(textIn(settings, 'to'), item.holderId);
    const fill = (words: string): string => words.replaceAll('{tag}', item.tag).replaceAll('{name}', item.name);
    const link = `${this.config.baseUrl}/items/${subjectId}`;
    await this.mails.post(actor, [{ to, subject: fill(subject), text: `${fill(text)}\n\n${link}\n`, key: `step:${stepId}` }]);
    return { to };
  }

  /** @throws Refusal `conflict` where nobody is meant, or they have no address */
  private async addressOf(to: string, holderId: string | null): Promise<string> {
    if (to.includes('@')) return to;
    const person = isId(to) ? to : holderId;
    const whose = to === 'manager' ? 'm' : 'p';
    const found = await this.database.first<{ email: string | null }>(
      `SELECT ${whose}.email FROM people p LEFT JOIN people m ON m.id = p.manager_id WHERE p.id = $1`,
      [person],
    );
    if (!isId(to) && to !== 'holder' && to !== 'manager') {
      throw new Refusal('validation_failed', `"${to.slice(0, 60)}" is neither a person nor an address.`);
    }
    if (!found?.email) throw new Refusal('conflict', 'Whoever the mail is for has no address.');
    return found.email;
  }
}
