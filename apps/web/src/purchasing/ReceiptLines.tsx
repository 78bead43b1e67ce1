import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { showDay, showNumber } from '../parts/locale.js';
import { showMoney } from '../parts/money.js';
import { EmptyNotice } from '../parts/Notice.js';
import { ItemLink } from '../parts/ThingLink.js';
import type { ReceiptDetail } from './purchasing.js';
import classes from './purchasing.module.css';
import { cameOf } from './receipt-words.js';

/** What came of each line: the things themselves, what was done, and what was posted for it. */
export function ReceiptLines({ receipt }: { receipt: ReceiptDetail }) {
  const { t } = useTranslation('purchasing');
  const { lines, currency } = receipt;
  if (lines.length === 0) return <EmptyNotice title={t('receipt.nothing')} />;
  return (
    <Stack gap="md">
      {lines.map((line) => (
        <section key={line.id} aria-label={line.description}>
          <Text size="sm" fw={600}>
            {line.description}
          </Text>
          <Text size="sm" c="dimmed" className="tabular">
            {cameOf(t, { ...line, refused: 0 })}
            {line.postedMinor === '0'
              ? null
              : ` · ${t('receipt.posted', { amount: showMoney({ amountMinor: line.postedMinor, currency }) })}`}
          </Text>
          {line.work ? (
            <Text size="sm">
              {t(`work.done.${line.work.action}`)}: {showDay(line.work.doneOn)}
              {line.work.wantedOn ? ` · ${t('work.wanted', { day: showDay(line.work.wantedOn) })}` : ''}
              {line.work.confirmedOn ? ` · ${t('work.confirmed', { day: showDay(line.work.confirmedOn) })}` : ''}
              {line.work.carrierReference ? ` · ${t('work.reference', { reference: line.work.carrierReference })}` : ''}
            </Text>
          ) : null}
          {line.note ? <Text size="sm">{line.note}</Text> : null}
          {line.items.length > 0 ? (
            <ul className={classes['serials']} style={{ marginTop: 6 }}>
              {line.items.map(({ itemId, tag, serial, quantity }) => (
                <li key={itemId} className={classes['serial']}>
                  <ItemLink item={{ id: itemId, tag, name: serial }} />
                  {quantity > 1 ? <span className="dimmed">× {showNumber(quantity)}</span> : null}
                </li>
              ))}
            </ul>
          ) : null}
          {line.itemIds.length > line.items.length ? (
            <Text size="sm" c="dimmed">
              {t('serials.more', { count: line.itemIds.length - line.items.length })}
            </Text>
          ) : null}
        </section>
      ))}
    </Stack>
  );
}
