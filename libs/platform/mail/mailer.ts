/** A paper that goes with a mail. */
export interface MailedFile {
  name: string;
  mediaType: string;
  content: Buffer;
}

/** A mail as it goes out. Addresses are bare: `ada@example.com`. */
export interface OutgoingMail {
  to: string;
  subject: string;
  text: string;
  html?: string;
  attachments?: readonly MailedFile[];
  /** Where the receiver can say that no more of it is wanted; mail programs offer it as a button. */
  settingsUrl?: string;
  /** What the mail is known by, letters, digits, `.` and `-`: the same for each attempt, so that a receiver sees a second copy for what it is. */
  key: string;
}

/** A mail that will never be taken, however often it is tried: an address that the server refuses. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
}

/**
 * Hands mails over. Never inside a transaction, since no rollback takes one back: whoever has something to say writes a row by
 * messaging's `Mails`, from which a worker sends it.
 */
export abstract class Mailer {
  /** Resolves once somebody else answers for the mail. @throws MailRefused for good; any other error may pass */
  abstract send(mail: OutgoingMail): Promise<void>;
}
