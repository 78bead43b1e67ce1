import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { FacetFilter } from '../table/filters.js';
import { say } from '../values/say.js';
import { assigneeText } from '../work/whose.js';
import { ArrivalsTable } from './ArrivalsTable.js';
import { StageTable } from './StageTable.js';
import { assigneesOf, ofAssignee } from './stage.rules.js';
import { stagesQuery } from './stage-queries.js';

const kinds = ['asset', 'service', 'license'] as const;

/** What waits in each stage and for whom, what keeps it, and what is on its way there. */
export function StagesPage() {
  const { t } = useTranslation('desk');
  const [{ whose }] = useQuestion();
  const { data, error, refetch } = useQuery(stagesQuery);
  const shown = ofAssignee(data ?? [], whose);
  return (
    <Stack gap="md">
      <PageHeader
        title={t('titles.stages')}
        meta={
          <Text size="sm" c="dimmed" visibleFrom="sm">
            {t('stages.text')}
          </Text>
        }
      />
      <div className="filters">
        <FacetFilter
          name="whose"
          label={t('work.assignee')}
          options={data && assigneesOf(data).map(({ value, count }) => ({ value, count, label: assigneeText(value) }))}
          {...(whose ? { chosenLabel: assigneeText(whose) } : {})}
        />
      </div>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={8} height={40} /> : null}
      {data && shown.length === 0 ? (
        <div className="panel">
          <EmptyNotice title={t(whose ? 'stages.noneOf' : 'stages.none')}>{t('stages.noneText')}</EmptyNotice>
        </div>
      ) : null}
      {kinds.map((kind) => {
        const queues = shown.filter((queue) => queue.kind === kind);
        const title = say(`${kind}s`);
        return queues.length === 0 ? null : (
          <Panel key={kind} title={title}>
            <StageTable label={t('stages.table', { what: title })} queues={queues} />
          </Panel>
        );
      })}
      {whose ? null : <ArrivalsTable />}
    </Stack>
  );
}
