import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { given, oneOf } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { PageHeader } from '../parts/PageHeader.js';
import { useMay } from '../session/session.js';
import { DataTable } from '../table/DataTable.js';
import { FacetFilter, FlagFilter, RecordFilter, WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import { runStates } from '../work/looks.js';
import { runColumns } from './run-columns.js';
import { readRuns } from './run-list.js';

/** All work that verbs have started: what has failed first, then the newest. */
export function RunsPage() {
  const { t } = useTranslation(['desk', 'work']);
  const lifecycles = useLifecycles();
  const [question] = useQuestion();
  const mayTeams = useMay('organization.read');
  const mayItems = useMay('items.read');
  const { q, verb, definition, team, item, stage } = question;
  const list = useList({
    key: ['runs'],
    query: given({
      q,
      verb,
      definition,
      team,
      subjectId: item,
      subjectState: stage,
      state: oneOf(runStates, question['state']),
      mine: question['mine'] === 'yes' || undefined,
      open: question['ended'] === 'yes' || question['state'] ? undefined : true,
    }),
    read: readRuns,
  });
  const columns = useMemo(() => runColumns(t, lifecycles), [t, lifecycles]);
  const verbs = lifecycles.all.flatMap(({ verbs: each }) => each.map(({ name, label }) => ({ value: name, label })));
  const states = lifecycles.all.flatMap(({ states: each }) => each.map(({ name, label }) => ({ value: name, label })));
  return (
    <div className="page-full">
      <PageHeader title={t('titles.runs')} />
      <DataTable
        name="runs"
        label={t('titles.runs')}
        columns={columns}
        list={list}
        to={({ id }) => `/runs/${id}`}
        filters={
          <>
            <WordsFilter placeholder={t('runs.find')} />
            <FlagFilter name="mine" label={t('runs.mine')} />
            <FlagFilter name="ended" label={t('runs.ended')} />
            <FacetFilter
              name="state"
              label={t('facts.state')}
              options={runStates.map((value) => ({ value, label: t(`work:runStates.${value}`) }))}
            />
            <FacetFilter name="verb" label={t('runs.verb')} options={distinct(verbs)} />
            <FacetFilter
              name="definition"
              label={t('runs.definition')}
              options={lifecycles.all.map(({ name, label }) => ({ value: name, label }))}
              chosenLabel={definition}
            />
            <FacetFilter
              name="stage"
              label={t('stages.stage')}
              options={distinct(states)}
              {...(stage ? { chosenLabel: stage } : {})}
            />
            {mayItems ? <RecordFilter name="item" label={t('runs.about')} kind="item" /> : null}
            {mayTeams ? <RecordFilter name="team" label={t('work.team')} kind="team" /> : null}
          </>
        }
        filterNames={['mine', 'ended', 'state', 'verb', 'definition', 'item', 'team', 'stage']}
        empty={{ title: t('runs.none'), text: t('runs.noneText') }}
      />
    </div>
  );
}

/** Several lifecycles may have a verb of the same name. */
function distinct(options: ReadonlyArray<{ value: string; label: string }>): Array<{ value: string; label: string }> {
  return [...new Map(options.map((option) => [option.value, option])).values()];
}
