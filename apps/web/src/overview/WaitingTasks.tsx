import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { useTasks } from '../work/use-tasks.js';
import classes from './overview.module.css';
import { TaskLine } from './TaskLine.js';

const FEW = 5;

/** The tasks that are mine by role, as the holder or because I took them, the most urgent first; each can be done here. */
export function WaitingTasks() {
  const { t } = useTranslation('overview');
  const tasks = useTasks({ mine: true }, FEW);
  const all =
    tasks.shown.length > 0 ? (
      <Link to="/work" className="link">
        {t('waiting.all')}
      </Link>
    ) : null;
  return (
    <Panel title={t('waiting.title')} aside={all}>
      {tasks.error ? <ErrorNotice error={tasks.error} retry={tasks.readAgain} /> : null}
      {tasks.pending ? <LineSkeletons count={FEW} height={48} /> : null}
      {tasks.empty ? <EmptyNotice title={t('waiting.none')}>{t('waiting.noneText')}</EmptyNotice> : null}
      <ol className={classes['lines']}>
        {tasks.shown.map((step) => (
          <TaskLine key={step.id} step={step} />
        ))}
      </ol>
      {tasks.more ? (
        <Button variant="default" onClick={tasks.more} loading={tasks.readingMore}>
          {t('waiting.more')}
        </Button>
      ) : null}
    </Panel>
  );
}
