import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.gen.js';
import { FactList } from '../parts/FactList.js';
import { showNumber } from '../parts/locale.js';
import { showMoney } from '../parts/money.js';
import { When } from '../parts/When.js';
import classes from './procurement.module.css';
import { Totals } from './Totals.js';

/** What somebody decides about who is not signed in, so that nothing of it leads further. */
export function LinkedRequest({ request }: { request: components['schemas']['LinkedRequestDto'] }) {
  const { t } = useTranslation('procurement');
  const { organizationName, personName, requestedByName, forName, reason, lines, totals, expiresAt } = request;
  return (
    <>
      {reason ? <Text style={{ whiteSpace: 'pre-wrap' }}>{reason}</Text> : null}
      <FactList
        facts={[
          { label: t('byLink.organization'), value: organizationName },
          { label: t('byLink.you'), value: personName },
          { label: t('fields.requestedBy'), value: requestedByName },
          ...(forName === null ? [] : [{ label: t('fields.for'), value: forName }]),
          { label: t('byLink.until'), value: <When at={expiresAt} /> },
        ]}
      />
      <section className={classes['wide']} tabIndex={0} aria-label={t('lines.table')}>
        <table className={classes['lines']}>
          <thead>
            <tr>
              <th scope="col">{t('lines.what')}</th>
              <th scope="col" data-figure>
                {t('fields.total')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, quantity, description, costCenterName, vendorName, ...price }) => (
              <tr key={id}>
                <th scope="row">
                  <span className="tabular">{t('lines.times', { many: showNumber(quantity) })}</span> {description}
                  <div className="dimmed">{[costCenterName, vendorName].filter(Boolean).join(' · ')}</div>
                </th>
                <td data-figure>{showMoney({ amountMinor: costOf(quantity, price), currency: price.currency })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Group justify="space-between" gap="xs" fz="sm" fw={600}>
        <span>{t('lines.together')}</span>
        <span>
          <Totals totals={totals} monthly />
        </span>
      </Group>
    </>
  );
}

interface Price {
  unitPriceMinor: string;
  recurringMinor: string;
  termMonths: number | null;
}

function costOf(quantity: number, { unitPriceMinor, recurringMinor, termMonths }: Price): string {
  return String(BigInt(quantity) * (BigInt(unitPriceMinor) + BigInt(recurringMinor) * BigInt(termMonths ?? 0)));
}
