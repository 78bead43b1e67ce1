import type { NewMail } from '#messaging';
import type { NotificationKind } from '../notification.dto.js';
import { filled, noticeWords } from './notice-words.js';

export interface MailedNotice {
  id: string;
  kind: NotificationKind;
  title: string;
  body: string | null;
  link: string | null;
  details: Readonly<Record<string, unknown>>;
}

/** Who gets a mail, and from which organisation. */
export interface MailReceiver {
  userId: string;
  name: string;
  email: string;
  locale: string;
  organization: string;
}

interface Line {
  title: string;
  body: string | null;
  url: string;
}

const MOST_IN_A_DIGEST = 100;

/** Something of the receiver's own that a mail leads to without a sign-in, once. */
export interface OneTimeLink {
  id: string;
  page: string;
}

/** One notice, told by itself. @param base the address of the application, without a slash at its end */
export function noticeMail(notice: MailedNotice, receiver: MailReceiver, base: string, link?: OneTimeLink): NewMail {
  const words = noticeWords(receiver.locale);
  const line = lineOf(notice, receiver.locale, base);
  const text = [line.title, ...(line.body === null ? [] : [line.body]), `${words.open}: ${line.url}`];
  const once = link && `${base}${link.page}#{signed-link}`;
  if (once) text.push(`${words.decide}: ${once}`);
  const html = `<p><b>${escaped(line.title)}</b></p>${quoted(line.body)}<p><a href="${escaped(line.url)}">${words.open}</a></p>${once ? `<p><a href="${escaped(once)}">${words.decide}</a></p>` : ''}`;
  return {
    key: `notice:${notice.id}`,
    subject: line.title,
    ...(link ? { linkId: link.id } : {}),
    ...written(receiver, base, text, html),
  };
}

/** All that has come together since the last digest. @param day of the receiver, since there is one digest a day */
export function digestMail(notices: readonly MailedNotice[], receiver: MailReceiver, day: string, base: string): NewMail {
  const words = noticeWords(receiver.locale);
  const count = notices.length;
  const lines = notices.slice(0, MOST_IN_A_DIGEST).map((notice) => lineOf(notice, receiver.locale, base));
  const summary = filled(count === 1 ? words.digest.one : words.digest.many, { count });
  const more = count > lines.length ? [filled(words.digest.more, { count: count - lines.length })] : [];
  const all = `${base}/notifications`;
  const text = [
    summary,
    ...lines.map(({ title, body, url }) => [`- ${title}`, ...(body === null ? [] : [`  ${body}`]), `  ${url}`].join('\n')),
    ...more,
    `${words.openAll}: ${all}`,
  ];
  const items = lines.map(({ title, body, url }) => `<li><a href="${escaped(url)}">${escaped(title)}</a>${quoted(body)}</li>`);
  const html = `<p>${escaped(summary)}</p><ul>${items.join('')}${more.map((each) => `<li>${escaped(each)}</li>`).join('')}</ul><p><a href="${escaped(all)}">${words.openAll}</a></p>`;
  const subject =
    count === 1 ? (lines[0]?.title ?? summary) : filled(words.digest.subject, { count, organization: receiver.organization });
  return { key: `digest:${receiver.userId}:${day}`, subject, ...written(receiver, base, text, html) };
}

function written(
  { name, email, locale, organization }: MailReceiver,
  base: string,
  text: readonly string[],
  html: string,
): Omit<NewMail, 'key' | 'subject'> {
  const words = noticeWords(locale);
  const settingsUrl = `${base}/profile#email`;
  const greeting = filled(words.greeting, { name });
  const why = filled(words.why, { organization });
  return {
    to: email,
    text: [greeting, ...text, '-- ', `${why}\n${words.settings}: ${settingsUrl}`].join('\n\n'),
    html: [
      `<!doctype html><html lang="${escaped(locale)}"><body style="font-family:sans-serif;line-height:1.5">`,
      `<p>${escaped(greeting)}</p>${html}<hr><p style="color:#666;font-size:small">${escaped(why)} `,
      `<a href="${escaped(settingsUrl)}">${words.settings}</a></p></body></html>`,
    ].join(''),
    settingsUrl,
  };
}

function lineOf({ kind, title, body, link, details }: MailedNotice, locale: string, base: string): Line {
  const own = filled(noticeWords(locale).titles[kind], details);
  return { title: /^en\b/i.test(locale) ? title : own, body, url: `${base}${pageOf(link)}` };
}

/** A page of ours, never another address. A job is shown among the jobs. */
function pageOf(link: string | null): string {
  if (link === null || !/^\/(?![/\\])/.test(link)) return '/notifications';
  const job = /^\/jobs\/([\w-]+)$/.exec(link)?.[1];
  return job === undefined ? link : `/admin/jobs?open=${job}`;
}

function quoted(body: string | null): string {
  return body === null ? '' : `<blockquote style="white-space:pre-line;margin:4px 0">${escaped(body)}</blockquote>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}
