import { createTransport } from 'nodemailer';
import { letterOf } from './letter.js';
import { Mailer, MailRefused, type OutgoingMail } from './mailer.js';

const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
/** Servers dislike many callers from one address; each connection carries many mails. */
const POOL = { pool: true, maxConnections: 4, maxMessages: 100 } as const;

/** Hands mails over to an SMTP server, by few connections that are kept while there is something to send. */
export class SmtpMailer extends Mailer {
  private readonly transport;

  /** @param url `smtp://user:password@host:587`, or `smtps://` for TLS from the first byte */
  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    const { protocol, hostname, port, username, password } = new URL(url);
    const secure = protocol === 'smtps:';
    this.transport = createTransport({
      host: hostname,
      port: port === '' ? (secure ? 465 : 587) : Number(port),
      secure,
      ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
      ...PATIENCE,
      ...POOL,
    });
  }

  override async send(mail: OutgoingMail): Promise<void> {
    try {
      await this.transport.sendMail(letterOf(mail, this.from));
    } catch (error) {
      throw isForGood(error) ? new MailRefused(error.message, { cause: error }) : error;
    }
  }

  /** Nest calls it when the process ends. */
  onApplicationShutdown(): void {
    this.transport.close();
  }
}

/** The server refused this very mail; a server that is away or does not let us in may change its mind. */
function isForGood(error: unknown): error is Error {
  if (!(error instanceof Error) || !('code' in error && 'responseCode' in error)) return false;
  return ['EENVELOPE', 'EMESSAGE'].includes(String(error.code)) && Number(error.responseCode) >= 500;
}
