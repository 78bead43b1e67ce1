import { Button, Stack, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import { NotFound } from '../frame/NotFound.js';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { pageOf } from '../parts/things.js';
import { tellFailed } from '../parts/toasts.js';
import { When } from '../parts/When.js';
import { useMay } from '../session/session.js';
import { BulkProgress } from './bulk/BulkProgress.js';
import { BulkReasons } from './bulk/BulkReasons.js';
import { BulkResults } from './bulk/BulkResults.js';
import { type BulkChange, undoBulkChange } from './bulk/bulk-queries.js';
import { describeChange } from './bulk/describe-change.js';
import { StopOrResume } from './bulk/StopOrResume.js';
import { useBulkChange } from './bulk/use-bulk-change.js';

/** One change of many items: how far it is, what came of each item, and the way back. */
export function BulkChangePage() {
  const { t } = useTranslation('items');
  const { bulkChangeId } = useParams({ from: '/frame/bulk-changes/$bulkChangeId' });
  const { change, error, refetch } = useBulkChange(bulkChangeId);
  const lifecycles = useLifecycles();
  if (error && !change) {
    const unknown = error instanceof Problem && [400, 404, 422].includes(error.status);
    return unknown ? <NotFound what={t('bulk.unknown')} /> : <ErrorNotice error={error} retry={() => void refetch()} />;
  }
  const crumbs = [{ label: t('titles.bulkChanges'), to: '/bulk-changes' }];
  return (
    <Stack gap="md">
      <PageHeader
        title={change ? describeChange(change, lifecycles) : t('titles.bulkChange')}
        crumbs={crumbs}
        meta={change ? <Standing change={change} /> : null}
        actions={change ? <Actions change={change} /> : null}
      />
      {change ? (
        <Panel title={change.dryRun ? t('bulk.trial') : t('bulk.result')}>
          <BulkProgress change={change} />
          <BulkReasons change={change} />
          <BulkResults change={change} />
        </Panel>
      ) : (
        <LineSkeletons count={6} />
      )}
    </Stack>
  );
}

function Standing({ change }: { change: BulkChange }) {
  const { t } = useTranslation('items');
  const { state, createdBy, createdAt, undoOf, undoneBy } = change;
  return (
    <>
      <Text size="sm" fw={600}>
        {t(`bulk.states.${state}`)}
      </Text>
      <Text size="sm" c="dimmed">
        {createdBy} · <When at={createdAt} />
      </Text>
      {undoneBy ? (
        <Link to={pageOf('bulk_change', undoneBy)} className="link">
          {t('bulk.wasUndone')}
        </Link>
      ) : null}
      {undoOf ? (
        <Link to={pageOf('bulk_change', undoOf)} className="link">
          {t('bulk.undoes')}
        </Link>
      ) : null}
    </>
  );
}

function Actions({ change }: { change: BulkChange }) {
  const { t } = useTranslation('items');
  const navigate = useNavigate();
  const isEdit = 'edit' in change.change;
  const may = useMay(isEdit ? 'items.edit' : 'items.move');
  const undo = useMutation({
    mutationFn: () => undoBulkChange(change.id),
    onSuccess: ({ id }) => navigate({ to: '/bulk-changes/$bulkChangeId', params: { bulkChangeId: id } }),
    onError: tellFailed,
  });
  if (!change.undoable || !may) return <StopOrResume change={change} />;
  return (
    <>
      <StopOrResume change={change} />
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        loading={undo.isPending}
        onClick={() => undo.mutate()}
      >
        {t('bulk.undo')}
      </Button>
    </>
  );
}
