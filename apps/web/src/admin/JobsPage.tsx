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
import { JobDetails } from './JobDetails.js';
import { isRunning, jobColumns, jobKinds, jobKindText, jobStates } from './job-columns.js';

const EVERY = 2_000;

/** Long work that goes on behind the scenes. */
export function JobsPage() {
  const { t } = useTranslation('admin');
  const [question] = useQuestion();
  const { kind } = question;
  const list = useList({
    key: ['jobs'],
    query: { ...orderAndWords(question), ...given({ kind, state: oneOf(jobStates, question['state']) }) },
    read: (query, signal) => answer(api.GET('/api/v1/jobs', { params: { query }, signal })),
  });
  const columns = useMemo(() => jobColumns(t), [t]);
  useLookingAgain('jobs', list.rows.some(isRunning), EVERY);
  return (
    <div className="page-full">
      <PageHeader title={t('titles.jobs')} crumbs={[{ label: t('titles.admin'), to: '/admin' }]} />
      <DataTable
        name="jobs"
        label={t('titles.jobs')}
        columns={columns}
        list={list}
        filters={
          <>
            <WordsFilter placeholder={t('jobs.find')} />
            <FacetFilter
              name="state"
              label={t('jobs.state')}
              options={jobStates.map((value) => ({ value, label: say(value) }))}
            />
            <FacetFilter
              name="kind"
              label={t('jobs.kind')}
              options={jobKinds.map((value) => ({ value, label: jobKindText(value) }))}
              chosenLabel={kind && jobKindText(kind)}
            />
          </>
        }
        filterNames={['state', 'kind']}
        panel={{
          title: ({ label }) => label,
          show: (job) => <JobDetails job={job} />,
          // What tells of a job leads here, however long ago it was.
          readOne: (id, signal) => answer(api.GET('/api/v1/jobs/{id}', { params: { path: { id } }, signal })),
        }}
        empty={{ title: t('jobs.none'), text: t('jobs.noneText') }}
        views={false}
      />
    </div>
  );
}
