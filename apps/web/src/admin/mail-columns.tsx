import type { TFunction } from 'i18next';
import type { components } from '../api/schema.gen.js';
import { showNumber } from '../parts/locale.js';
import { SeverityBadge } from '../parts/SeverityBadge.js';
import { When } from '../parts/When.js';
import type { Column } from '../table/column.js';
import { say } from '../values/say.js';

export type Mail = components['schemas']['MailDto'];

export const mailStates = ['waiting', 'sent', 'failed'] as const;
export const mailKinds = ['notice', 'digest', 'step'] as const;

export function mailKindText(t: TFunction<'admin'>, kind: string): string {
  const known = mailKinds.find((each) => each === kind);
  return known ? t(`mails.kinds.${known}`) : kind;
}

/** One that waits after an attempt has failed already, and says so. */
export function MailState({ mail: { state, reason } }: { mail: Mail }) {
  if (state === 'failed') return <SeverityBadge severity="critical" label={say(state)} />;
  if (state === 'waiting' && reason !== null) return <SeverityBadge severity="warning" label={say(state)} />;
  return <span>{say(state)}</span>;
}

export function mailColumns(t: TFunction<'admin'>): Column<Mail>[] {
  return [
    {
      id: 'recipient',
      title: t('mails.recipient'),
      width: 240,
      cell: ({ recipient }) => recipient,
      text: ({ recipient }) => recipient,
    },
    { id: 'subject', title: t('mails.subject'), width: 320, cell: ({ subject }) => subject, text: ({ subject }) => subject },
    {
      id: 'state',
      title: t('mails.state'),
      width: 150,
      card: 'badge',
      cell: (mail) => <MailState mail={mail} />,
      text: ({ state }) => say(state),
    },
    {
      id: 'kind',
      title: t('mails.kind'),
      width: 160,
      cell: ({ kind }) => mailKindText(t, kind),
      text: ({ kind }) => mailKindText(t, kind),
    },
    {
      id: 'attempts',
      title: t('mails.attempts'),
      width: 100,
      align: 'right',
      cell: ({ attempts }) => showNumber(attempts),
      text: ({ attempts }) => attempts,
    },
    { id: 'reason', title: t('mails.reason'), width: 300, cell: ({ reason }) => reason ?? '', text: ({ reason }) => reason },
    {
      id: 'createdAt',
      title: t('mails.when'),
      width: 150,
      sort: 'createdAt',
      cell: ({ createdAt }) => <When at={createdAt} />,
      text: ({ createdAt }) => createdAt,
    },
  ];
}
