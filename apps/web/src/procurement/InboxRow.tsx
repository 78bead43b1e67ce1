import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { changed, readQuestion } from '../address/question.js';
import type { components } from '../api/schema.gen.js';
import { showMoney } from '../parts/money.js';
import { Lasting } from '../parts/When.js';
import { useSession } from '../session/session.js';
import classes from './procurement.module.css';

export type InboxEntry = components['schemas']['InboxEntryDto'];

/** A request that waits: what, whose, for how much, and for how long. */
export function InboxRow({ entry, open }: { entry: InboxEntry; open: boolean }) {
  const { t } = useTranslation('procurement');
  const me = useSession()?.user.personId;
  const { id, title, requestedByName, forName, askedAt, personId, personName } = entry;
  return (
    <li className={classes['inboxRow']} data-open={open || undefined}>
      <Link
        to="."
        search={(before) => changed(readQuestion(before), { open: id })}
        replace
        resetScroll={false}
        className={classes['inboxTitle']}
        data-row={id}
        aria-current={open || undefined}
      >
        {title}
      </Link>
      <span className={classes['inboxSum']}>{largestSum(entry)}</span>
      <span className={classes['inboxWho']}>
        {forName ? t('inbox.forWhom', { who: requestedByName, whom: forName }) : requestedByName}
        {personId === me ? '' : ` · ${t('inbox.inPlaceOf', { whom: personName })}`}
      </span>
      <span className={classes['inboxWhen']}>
        <Lasting since={askedAt} />
      </span>
    </li>
  );
}

/** The sums that rules looked at lie inside each other; the largest says most. */
function largestSum({ reasons }: InboxEntry): string {
  const byCurrency = new Map<string, bigint>();
  for (const { amountMinor, currency } of reasons.flatMap(({ sums }) => sums)) {
    const before = byCurrency.get(currency) ?? 0n;
    if (BigInt(amountMinor) >= before) byCurrency.set(currency, BigInt(amountMinor));
  }
  return [...byCurrency].map(([currency, amount]) => showMoney({ amountMinor: String(amount), currency })).join(' + ');
}
