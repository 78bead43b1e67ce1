import type { SendMailOptions } from 'nodemailer';
import type { OutgoingMail } from './mailer.js';

/** @param from who sends, e.g. `Quartermaster <it@example.com>` */
export function letterOf(
  { to, subject, text, html, attachments = [], settingsUrl, key }: OutgoingMail,
  from: string,
): SendMailOptions {
  return {
    from,
    to: { name: '', address: to },
    subject,
    text,
    ...(html === undefined ? {} : { html }),
    attachments: attachments.map(({ name, mediaType, content }) => ({ filename: name, contentType: mediaType, content })),
    messageId: `<${key}@${domainOf(from)}>`,
    headers: {
      // Nobody's out-of-office notice is to answer a machine.
      'Auto-Submitted': 'auto-generated',
      ...(settingsUrl === undefined ? {} : { 'List-Unsubscribe': `<${settingsUrl}>` }),
    },
  };
}

function domainOf(from: string): string {
  return /@([^>\s]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
}
