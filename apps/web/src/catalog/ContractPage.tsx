import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SpendOf } from '../life/SpendOf.js';
import { FactList } from '../parts/FactList.js';
import { showDay } from '../parts/locale.js';
import { showMoney } from '../parts/money.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { ThingLink } from '../parts/ThingLink.js';
import { ItemsOf } from '../related/ItemsOf.js';
import { Shown, TwoColumns } from '../related/Shown.js';
import { say } from '../values/say.js';
import { ContractActions } from './ContractActions.js';
import { ContractState } from './ContractState.js';
import { type ContractDetail, contractQuery } from './catalog.js';
import { RatesPanel } from './RatesPanel.js';
import { TermLine } from './TermLine.js';

/** A contract: its term, what can be done to it, what it says things cost, and the items that it is about. */
export function ContractPage() {
  const { t } = useTranslation('catalog');
  const { contractId } = useParams({ from: '/frame/contracts/$contractId' });
  const query = useQuery(contractQuery(contractId));
  return (
    <Shown query={query} unknown={t('contracts.unknown')}>
      {(contract) => <Details contract={contract} />}
    </Shown>
  );
}

function Details({ contract }: { contract: ContractDetail }) {
  const { t } = useTranslation('catalog');
  const { id, number, name } = contract;
  return (
    <Stack gap="md">
      <PageHeader
        title={`${number} ${name}`}
        crumbs={[
          { label: t('titles.contracts'), to: '/contracts' },
          { label: contract.vendorName, to: '/contracts', search: { vendorId: contract.vendorId } },
        ]}
        meta={<ContractState state={contract.state} />}
        actions={<ContractActions contract={contract} />}
      />
      <TwoColumns
        left={
          <Panel title={t('contracts.term')}>
            <TermLine contract={contract} />
            <FactList
              facts={[
                {
                  label: t('fields.vendorId'),
                  value: (
                    <ThingLink kind="vendor" id={contract.vendorId}>
                      {contract.vendorName}
                    </ThingLink>
                  ),
                },
                { label: t('fields.billingAccountId'), value: contract.billingAccountNumber },
                { label: t('fields.currency'), value: contract.currency },
                { label: t('fields.startsOn'), value: showDay(contract.startsOn) },
                { label: t('fields.endsOn'), value: contract.endsOn ? showDay(contract.endsOn) : t('contracts.open') },
                {
                  label: t('fields.noticeDays'),
                  value: t('contracts.days', { count: contract.noticeDays }),
                },
                {
                  label: t('fields.minimumMinor'),
                  value:
                    contract.minimumMinor && contract.minimumMonths
                      ? t('contracts.minimumOf', {
                          amount: showMoney({ amountMinor: contract.minimumMinor, currency: contract.currency }),
                          months: t('contracts.months', { count: contract.minimumMonths }),
                        })
                      : null,
                },
                {
                  label: t('fields.renewal'),
                  value: [
                    say(contract.renewal),
                    contract.renewalMonths ? t('contracts.byMonths', { count: contract.renewalMonths }) : '',
                  ]
                    .filter(Boolean)
                    .join(', '),
                },
              ]}
            />
            {contract.notes ? (
              <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
                {contract.notes}
              </Text>
            ) : null}
          </Panel>
        }
        right={
          <>
            <SpendOf of="contract" id={id} name={name} />
            <RatesPanel contract={contract} />
            <ItemsOf title={t('contracts.items')} filters={{ contractId: id }} none={t('contracts.noItems')} />
          </>
        }
      />
    </Stack>
  );
}
