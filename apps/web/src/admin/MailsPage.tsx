import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { given, oneOf, orderAndWords } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { PageHeader } from '../parts/PageHeader.js';
import { DataTable } from '../table/DataTable.js';
import { FacetFilter, WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import { useLookingAgain } from '../table/use-looking-again.js';
import { say } from '../values/say.js';
import { MailDetails } from './MailDetails.js';
import { mailColumns, mailKinds, mailKindText, mailStates } from './mail-columns.js';

const EVERY = 2_000;

/** Mails to people: which wait, which went out, which no server wanted, and why. */
export function MailsPage() {
  const { t } = useTranslation('admin');
  const [question] = useQuestion();
  const list = useList({
    key: ['mails'],
    query: {
      ...orderAndWords(question),
      ...given({ state: oneOf(mailStates, question['state']), kind: oneOf(mailKinds, question['kind']) }),
    },
    read: (query, signal) => answer(api.GET('/api/v1/mails', { params: { query }, signal })),
  });
  const columns = useMemo(() => mailColumns(t), [t]);
  const isUnderWay = list.rows.some((mail) => mail.state === 'waiting');
  useLookingAgain('mails', isUnderWay, EVERY);
  return (
    <div className="page-full">
      <PageHeader title={t('titles.mails')} crumbs={[{ label: t('titles.admin'), to: '/admin' }]} />
      <DataTable
        name="mails"
        label={t('titles.mails')}
        columns={columns}
        list={list}
        filters={
          <>
            <WordsFilter placeholder={t('mails.find')} />
            <FacetFilter
              name="state"
              label={t('mails.state')}
              options={mailStates.map((value) => ({ value, label: say(value) }))}
            />
            <FacetFilter
              name="kind"
              label={t('mails.kind')}
              options={mailKinds.map((value) => ({ value, label: mailKindText(t, value) }))}
            />
          </>
        }
        filterNames={['state', 'kind']}
        panel={{ title: ({ subject }) => subject, show: (mail) => <MailDetails key={mail.id} mail={mail} /> }}
        empty={{ title: t('mails.none'), text: t('mails.noneText') }}
        views={false}
      />
    </div>
  );
}
