import { SegmentedControl, Skeleton, Table, Text } from '@mantine/core';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { loadPart } from '../api/reach.js';
import { Panel } from '../parts/Panel.js';
import { PhaseBadge } from '../parts/PhaseBadge.js';
import { say } from '../values/say.js';
import { listOf, problemsIn } from './draft.js';
import { useEditing } from './editor/editing.js';
import type { Outline } from './outline.js';

const Diagram = lazy(async () => ({ default: (await loadPart(() => import('./diagram/Diagram.js'))).Diagram }));

/** What leads where, drawn; and the same as a table, for those who read or hear it better. */
export function DiagramPanel() {
  const { t } = useTranslation('lifecycles');
  const [question, ask] = useQuestion();
  const { draft, outline, problems } = useEditing();
  const asTable = question['show'] === 'table';
  const wrong = useMemo(
    () =>
      new Set(
        listOf(draft['states']).flatMap((_state, place) => (problemsIn(problems, ['states', place]).length > 0 ? [place] : [])),
      ),
    [draft, problems],
  );
  return (
    <Panel
      title={t('diagram.title')}
      aside={
        <SegmentedControl
          size="xs"
          aria-label={t('diagram.as')}
          value={asTable ? 'table' : 'drawn'}
          onChange={(next) => ask({ show: next === 'table' ? next : undefined })}
          data={[
            { value: 'drawn', label: t('diagram.drawn') },
            { value: 'table', label: t('diagram.table') },
          ]}
        />
      }
    >
      {asTable ? (
        <MovesTable outline={outline} />
      ) : (
        <>
          <Suspense fallback={<Skeleton height={420} />}>
            <Diagram
              outline={outline}
              wrong={wrong}
              open={(place) => ask({ tab: 'states', part: String(place) }, { push: true })}
            />
          </Suspense>
          <Text size="sm" c="dimmed">
            {t('diagram.legend')}
          </Text>
        </>
      )}
    </Panel>
  );
}

function MovesTable({ outline: { states, verbs, stateLabel } }: { outline: Outline }) {
  const { t } = useTranslation('lifecycles');
  const phaseOf = new Map(states.map(({ name, phase }) => [name, phase]));
  return (
    <section
      style={{ overflowX: 'auto' }}
      // A keyboard has to reach what scrolls sideways.
      tabIndex={0}
      aria-label={t('diagram.table')}
    >
      <Table fz="sm" verticalSpacing={5} aria-label={t('diagram.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('verb.one')}</Table.Th>
            <Table.Th>{t('verb.from')}</Table.Th>
            <Table.Th>{t('verb.to')}</Table.Th>
            <Table.Th>{t('verb.who')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {verbs.map(({ place, label, from, to, automatic, roles }) => (
            <Table.Tr key={place}>
              <Table.Th scope="row">{label}</Table.Th>
              <Table.Td>{from.map(stateLabel).join(', ')}</Table.Td>
              <Table.Td>
                <PhaseBadge phase={phaseOf.get(to) ?? ''} label={stateLabel(to)} />
              </Table.Td>
              <Table.Td>
                {automatic ? t('verb.automatic') : roles.length > 0 ? roles.map(say).join(', ') : t('verb.everybody')}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
