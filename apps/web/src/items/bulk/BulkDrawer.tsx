import { Alert, Button, Drawer, Group, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemKind } from '../../item/item-fields.js';
import { showNumber } from '../../parts/locale.js';
import { ErrorNotice, LineSkeletons } from '../../parts/Notice.js';
import { problemText } from '../../parts/problem-text.js';
import { pageOf } from '../../parts/things.js';
import { BulkProgress } from './BulkProgress.js';
import { BulkReasons } from './BulkReasons.js';
import { BulkResults } from './BulkResults.js';
import { type BulkSelection, startBulkChange, type WantedChange } from './bulk-queries.js';
import type { Standing } from './bulk-verbs.js';
import { EditChoice } from './EditChoice.js';
import { StopOrResume } from './StopOrResume.js';
import { useBulkChange } from './use-bulk-change.js';
import { VerbChoice } from './VerbChoice.js';

export interface BulkTask {
  act: 'verb' | 'edit';
  selection: BulkSelection;
  count: number | undefined;
  standings: readonly Standing[];
  kind: ItemKind | undefined;
}

interface BulkDrawerProps {
  task: BulkTask | null;
  close: () => void;
  /** The change has begun, so that nothing needs to stay chosen afterwards. */
  begun: () => void;
}

/** A change of many items: said once, tried first, then done with its progress in sight, and what was refused told item by item. */
export function BulkDrawer({ task, close, begun }: BulkDrawerProps) {
  const { t } = useTranslation('items');
  const many = task?.count === undefined ? '' : showNumber(task.count);
  const title = task?.count === undefined ? t('bulk.titleAll') : t('bulk.title', { count: task.count, many });
  return (
    <Drawer opened={task !== null} onClose={close} position="right" size="lg" title={title}>
      {task ? <BulkSteps task={task} close={close} begun={begun} /> : null}
    </Drawer>
  );
}

function BulkSteps({ task, close, begun }: BulkDrawerProps & { task: BulkTask }) {
  const { t } = useTranslation(['items', 'forms']);
  const [change, setChange] = useState<WantedChange>();
  const trial = useMutation({ mutationFn: (wanted: WantedChange) => startBulkChange(task.selection, wanted, true) });
  const run = useMutation({
    mutationFn: (wanted: WantedChange) => startBulkChange(task.selection, wanted, false),
    onSuccess: begun,
  });
  const attempt = (wanted: WantedChange): void => {
    setChange(wanted);
    trial.mutate(wanted);
  };
  const shared = { attempt, trying: trial.isPending, close };
  const asking = !trial.data && !run.data;
  return (
    <Stack gap="md">
      {trial.error || run.error ? (
        <Alert color="rose" role="alert" title={t('forms:refused')}>
          {problemText(trial.error ?? run.error)}
        </Alert>
      ) : null}
      {/* What was typed stays while one looks at what it would do. */}
      <div hidden={!asking}>
        {task.act === 'verb' ? (
          <VerbChoice standings={task.standings} {...shared} />
        ) : (
          <EditChoice kind={task.kind} {...shared} />
        )}
      </div>
      {trial.data && !run.data ? (
        <Trial
          id={trial.data.id}
          back={trial.reset}
          running={run.isPending}
          run={() => (change ? run.mutate(change) : undefined)}
        />
      ) : null}
      {run.data ? <Run id={run.data.id} close={close} /> : null}
    </Stack>
  );
}

/** What would happen. */
function Trial({ id, back, run, running }: { id: string; back: () => void; run: () => void; running: boolean }) {
  const { t } = useTranslation('items');
  const { change, error, refetch } = useBulkChange(id);
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!change) return <LineSkeletons count={3} />;
  const count = change.changed;
  return (
    <>
      <BulkProgress change={change} />
      {change.state === 'done' ? null : (
        <Group justify="flex-end">
          <StopOrResume change={change} />
        </Group>
      )}
      {change.state === 'running' ? null : (
        <Group justify="flex-end">
          <Button variant="default" onClick={back}>
            {t('bulk.back')}
          </Button>
          {count > 0 && change.state === 'done' ? (
            <Button onClick={run} loading={running} data-autofocus>
              {t('bulk.run', { count, many: showNumber(count) })}
            </Button>
          ) : null}
        </Group>
      )}
      <BulkReasons change={change} />
      <BulkResults change={change} />
    </>
  );
}

/** What happens, and what has happened. */
function Run({ id, close }: { id: string; close: () => void }) {
  const { t } = useTranslation('items');
  const { change, error, refetch } = useBulkChange(id, { begunHere: true });
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!change) return <LineSkeletons count={3} />;
  return (
    <>
      <BulkProgress change={change} />
      <Group justify="flex-end">
        <StopOrResume change={change} />
        <Button variant="default" component={Link} to={pageOf('bulk_change', id)}>
          {t('bulk.openPage')}
        </Button>
        <Button variant="default" onClick={close}>
          {t('bulk.close')}
        </Button>
      </Group>
      <BulkReasons change={change} />
      <BulkResults change={change} />
    </>
  );
}
