import { Button, Group, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { numberFormat, showDay } from '../parts/locale.js';
import { Nothing } from '../parts/Nothing.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { ThingLink } from '../parts/ThingLink.js';
import { AddButton } from '../related/FormButtons.js';
import { readAll } from '../related/read-all.js';
import { useMay } from '../session/session.js';
import { say } from '../values/say.js';
import type { ContractDetail, Rate } from './catalog.js';
import { EndRate } from './EndRate.js';
import { RateForm } from './RateForm.js';
import { RateTimeline } from './RateTimeline.js';
import { unitName } from './rate-units.js';
import { changeOf, holdsOn, rateLines, showRate } from './rates.js';
import { today } from './time-scale.js';

const editable: readonly string[] = ['draft', 'pending_approval', 'approved', 'active', 'in_notice'];

/** What a contract says things cost: over the years as a line, and each price with its days. */
export function RatesPanel({ contract }: { contract: ContractDetail }) {
  const { t } = useTranslation('catalog');
  const mayEdit = useMay('contracts.edit') && editable.includes(contract.state);
  const [ending, setEnding] = useState<Rate>();
  const contractId = contract.id;
  const { data, error, refetch } = useQuery({
    queryKey: ['contracts', contractId, 'rates'],
    queryFn: ({ signal }) =>
      readAll((query) =>
        answer(api.GET('/api/v1/contracts/{contractId}/rates', { params: { path: { contractId }, query }, signal })),
      ),
  });
  const lines = rateLines(data ?? []);
  return (
    <Panel
      title={t('rates.title')}
      aside={
        mayEdit ? (
          <AddButton label={t('rates.add')} needs="contracts.edit" quiet>
            {(close) => <RateForm contract={contract} close={close} />}
          </AddButton>
        ) : null
      }
    >
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={4} height={28} /> : null}
      {data?.length === 0 ? <EmptyNotice title={t('rates.none')}>{t('rates.firstStep')}</EmptyNotice> : null}
      {data && data.length > 0 ? (
        <>
          <RateTimeline rates={data} lines={lines} />
          <Table fz="sm" verticalSpacing={6}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('fields.productId')}</Table.Th>
                <Table.Th ta="right">{t('rates.rate')}</Table.Th>
                <Table.Th visibleFrom="sm">{t('rates.validFrom')}</Table.Th>
                <Table.Th visibleFrom="sm">{t('rates.validUntil')}</Table.Th>
                {mayEdit ? <Table.Td /> : null}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {lines.flatMap((line) =>
                [...line.rates].reverse().map((rate) => (
                  <Table.Tr key={rate.id} className={holdsOn(rate, today()) ? '' : 'dimmed'}>
                    <Table.Td>
                      <ThingLink kind="product" id={rate.productId} quiet>
                        {rate.productName}
                      </ThingLink>
                      <Text size="xs" c="dimmed">
                        {say(rate.chargeKind)}
                      </Text>
                      <Text size="xs" c="dimmed" hiddenFrom="sm">
                        {daysOf(t, rate)}
                      </Text>
                    </Table.Td>
                    <Table.Td ta="right">
                      <strong>{showRate(rate)}</strong> {t('rates.per', { unit: unitName(t, rate.unit) })}
                      <Change part={changeOf(line, rate)} />
                    </Table.Td>
                    <Table.Td visibleFrom="sm">{showDay(rate.validFrom)}</Table.Td>
                    <Table.Td visibleFrom="sm">{rate.validUntil ? showDay(rate.validUntil) : <Nothing />}</Table.Td>
                    {mayEdit ? (
                      <Table.Td ta="right">
                        {rate.validUntil === null ? (
                          <Button size="compact-xs" variant="default" onClick={() => setEnding(rate)}>
                            {t('rates.end')}
                          </Button>
                        ) : null}
                      </Table.Td>
                    ) : null}
                  </Table.Tr>
                )),
              )}
            </Table.Tbody>
          </Table>
        </>
      ) : null}
      {ending ? <EndRate contract={contract} rate={ending} close={() => setEnding(undefined)} /> : null}
    </Panel>
  );
}

function daysOf(t: TFunction<'catalog'>, { validFrom, validUntil }: Rate): string {
  const from = showDay(validFrom);
  return validUntil === null ? t('rates.fromOn', { from }) : t('rates.fromUntil', { from, until: showDay(validUntil) });
}

/** `month` is a word of the language; what somebody named otherwise stays as it is. */
function Change({ part }: { part: number | undefined }) {
  if (part === undefined || part === 0) return null;
  const text = numberFormat({ style: 'percent', maximumFractionDigits: 1, signDisplay: 'always' }).format(part).replace('-', '−');
  return (
    <Group component="span" display="block" c="dimmed" fz="xs">
      {part > 0 ? '↑' : '↓'} {text}
    </Group>
  );
}
