import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { given, oneOf, orderAndWords } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { showDay } from '../parts/locale.js';
import { Nothing } from '../parts/Nothing.js';
import { PageHeader } from '../parts/PageHeader.js';
import { pageOf } from '../parts/things.js';
import { MaybeLink } from '../related/MaybeLink.js';
import type { Column } from '../table/column.js';
import { DataTable } from '../table/DataTable.js';
import { FacetFilter, FlagFilter, RecordFilter, WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import { say } from '../values/say.js';
import { AddContract } from './AddContract.js';
import { ContractState } from './ContractState.js';
import type { Contract } from './catalog.js';

const states = ['draft', 'pending_approval', 'approved', 'active', 'in_notice', 'expired', 'renewed', 'terminated'] as const;
const SOON_DAYS = 90;

/** What is agreed with vendors, and until when. */
export function ContractsPage() {
  const { t } = useTranslation('catalog');
  const [question] = useQuestion();
  const { vendorId, billingAccountId, ending } = question;
  const list = useList({
    key: ['contracts'],
    query: {
      ...orderAndWords(question),
      ...given({
        vendorId,
        billingAccountId,
        state: oneOf(states, question['state']),
        endsBefore: ending === 'soon' ? inDays(SOON_DAYS) : undefined,
      }),
    },
    read: (query, signal) => answer(api.GET('/api/v1/contracts', { params: { query }, signal })),
  });
  const columns = useMemo<Column<Contract>[]>(
    () => [
      { id: 'number', title: t('fields.number'), cell: ({ number }) => number, text: ({ number }) => number, sort: 'number' },
      { id: 'name', title: t('fields.name'), cell: ({ name }) => name, text: ({ name }) => name, sort: 'name', width: 260 },
      {
        id: 'state',
        title: t('fields.state'),
        cell: ({ state }) => <ContractState state={state} />,
        text: ({ state }) => say(state),
        width: 150,
        card: 'badge',
      },
      {
        id: 'vendor',
        title: t('fields.vendorId'),
        cell: ({ vendorId: id, vendorName }) => <MaybeLink kind="vendor" id={id} name={vendorName} quiet />,
        text: ({ vendorName }) => vendorName,
        width: 200,
      },
      {
        id: 'startsOn',
        title: t('fields.startsOn'),
        cell: ({ startsOn }) => showDay(startsOn),
        text: ({ startsOn }) => startsOn,
        sort: 'startsOn',
        width: 130,
      },
      {
        id: 'endsOn',
        title: t('fields.endsOn'),
        cell: ({ endsOn }) => (endsOn ? showDay(endsOn) : <Nothing />),
        text: ({ endsOn }) => endsOn,
        sort: 'endsOn',
        width: 130,
      },
      {
        id: 'renewal',
        title: t('fields.renewal'),
        cell: ({ renewal }) => say(renewal),
        text: ({ renewal }) => say(renewal),
        width: 130,
      },
      {
        id: 'billingAccount',
        title: t('fields.billingAccountId'),
        cell: ({ billingAccountNumber }) => billingAccountNumber ?? <Nothing />,
        text: ({ billingAccountNumber }) => billingAccountNumber,
        optional: true,
      },
      {
        id: 'currency',
        title: t('fields.currency'),
        cell: ({ currency }) => currency,
        text: ({ currency }) => currency,
        optional: true,
        width: 110,
      },
    ],
    [t],
  );
  return (
    <div className="page-full">
      <PageHeader title={t('titles.contracts')} actions={<AddContract />} />
      <DataTable
        name="contracts"
        label={t('titles.contracts')}
        columns={columns}
        list={list}
        to={({ id }) => pageOf('contract', id)}
        filters={
          <>
            <WordsFilter placeholder={t('contracts.find')} />
            <FacetFilter
              name="state"
              label={t('fields.state')}
              options={states.map((state) => ({ value: state, label: say(state) }))}
            />
            <RecordFilter name="vendorId" label={t('fields.vendorId')} kind="vendor" />
            <FlagFilter name="ending" value="soon" label={t('contracts.endingSoon', { days: String(SOON_DAYS) })} />
          </>
        }
        filterNames={['state', 'vendorId', 'billingAccountId', 'ending']}
        empty={{ title: t('contracts.none'), text: t('contracts.firstStep'), action: <AddContract quiet /> }}
      />
    </div>
  );
}

function inDays(days: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + days)).toISOString().slice(0, 10);
}
