import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

const USER = 'quartermaster';
const PASSWORD = 'a: p@ssword/of its own';

/** A mail as its receiver's program shows it. */
export interface ReceivedMail extends Email {
  /** As the server was told, whatever the mail says. */
  recipient: string;
}

/** A real SMTP server that takes mails for the tests, and may be told to be as unkind as others are. */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  /** Called when a mail is there and not answered for yet; what it throws is the server's answer. */
  beforeAnswer: (mail: ReceivedMail) => Promise<void> = () => Promise.resolve();
  private readonly refusals = new Map<string, number>();
  private readonly server: SMTPServer;

  private constructor() {
    this.server = new SMTPServer({
      authMethods: ['PLAIN', 'LOGIN'],
      allowInsecureAuth: true,
      disabledCommands: ['STARTTLS'],
      onAuth: ({ username, password }, _session, answer) => {
        if (username === USER && password === PASSWORD) answer(null, { user: username });
        else answer(new Error('Who are you?'));
      },
      onRcptTo: ({ address }, _session, answer) => {
        const responseCode = this.refusals.get(address);
        answer(responseCode === undefined ? null : Object.assign(new Error('Not this one'), { responseCode }));
      },
      onData: (stream, { envelope }, answer) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          PostalMime.parse(Buffer.concat(parts))
            .then(async (mail) => {
              const received = { ...mail, recipient: envelope.rcptTo[0]?.address ?? '' };
              this.received.push(received);
              await this.beforeAnswer(received);
              answer();
            })
            .catch((error: unknown) => answer(error instanceof Error ? error : new Error(String(error))));
        });
      },
    });
    this.server.on('error', () => undefined);
  }

  static async start(): Promise<MailServer> {
    const mail = new MailServer();
    mail.server.listen(0, '127.0.0.1');
    await once(mail.server.server, 'listening');
    return mail;
  }

  /** For MAIL_URL. */
  get url(): string {
    const { port } = this.server.server.address() as AddressInfo;
    return `smtp://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}`;
  }

  /** Answers for this recipient with a code: from 500 on for good, below for now. Without a code it takes mails again. */
  refuse(recipient: string, code?: number): void {
    if (code === undefined) this.refusals.delete(recipient);
    else this.refusals.set(recipient, code);
  }

  to(recipient: string): ReceivedMail[] {
    return this.received.filter((mail) => mail.recipient === recipient);
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
    });
  }
}
