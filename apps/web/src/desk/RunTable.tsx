import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Step } from '../item/item-queries.js';
import { tell } from '../lifecycle/tell.js';
import { Due } from '../parts/When.js';
import { StepState } from '../work/StateBadge.js';
import { isOpen } from '../work/step-queries.js';
import { whoseText } from '../work/whose.js';
import { KindIcon } from './KindIcon.js';
import { lastedText } from './lasted.js';
import classes from './run.module.css';

interface RunTableProps {
  steps: readonly Step[];
  chosen: string | undefined;
  choose: (id: string) => void;
}

/** The same as the graph for those who read or hear it better: each step with those that come before it. */
export function RunTable({ steps, chosen, choose }: RunTableProps) {
  const { t } = useTranslation('desk');
  const titles = new Map(steps.map(({ name, title }) => [name, tell(title)]));
  return (
    // A keyboard has to reach what scrolls.
    <section className={classes['graph']} tabIndex={0} aria-label={t('run.list')}>
      <Table fz="sm" verticalSpacing={6} aria-label={t('run.list')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('run.step')}</Table.Th>
            <Table.Th>{t('facts.state')}</Table.Th>
            <Table.Th>{t('facts.whose')}</Table.Th>
            <Table.Th>{t('run.time')}</Table.Th>
            <Table.Th>{t('facts.waitsFor')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {steps.map((step) => (
            <Table.Tr key={step.id} {...(step.id === chosen ? { bg: 'var(--qm-chosen)' } : {})}>
              <Table.Th scope="row">
                <button
                  type="button"
                  className={classes['name']}
                  aria-pressed={step.id === chosen}
                  onClick={() => choose(step.id)}
                >
                  <KindIcon kind={step.kind} />
                  {tell(step.title)}
                </button>
              </Table.Th>
              <Table.Td>
                <StepState step={step} />
              </Table.Td>
              <Table.Td>{whoseText(step)}</Table.Td>
              <Table.Td>
                {isOpen(step) && step.dueAt ? (
                  <Due at={step.dueAt} overdue={step.overdue} />
                ) : (
                  lastedText(step.readyAt, step.endedAt)
                )}
              </Table.Td>
              <Table.Td>{step.waitsFor.map((name) => titles.get(name) ?? name).join(', ')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
