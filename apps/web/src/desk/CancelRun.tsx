import { Button, Drawer, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tell } from '../lifecycle/tell.js';
import { tellDone } from '../parts/toasts.js';
import { type RunDetail, runQuery } from './run-queries.js';

/** Ends a run here, for a reason; what it did stays, or is taken back. */
export function CancelRun({ run }: { run: RunDetail }) {
  const { t } = useTranslation('desk');
  const [opened, setOpened] = useState(false);
  const close = (): void => setOpened(false);
  if (!run.acts.includes('cancellation')) return null;
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('cancel.menu')}
      </Button>
      <Drawer opened={opened} onClose={close} position="right" size="md" title={t('cancel.title')}>
        <CancelForm run={run} close={close} />
      </Drawer>
    </>
  );
}

function CancelForm({ run, close }: { run: RunDetail; close: () => void }) {
  const { t } = useTranslation(['desk', 'forms']);
  const queries = useQueryClient();
  const done = run.graph.filter(({ state, compensates }) => state === 'succeeded' && compensates === null);
  const mayTakeBack = run.state !== 'compensating';
  const form = useSaveForm({
    initial: { reason: '', how: 'leave' },
    validate: { reason: (reason) => (reason.trim() ? null : t('forms:needed')) },
    save: ({ reason, how }, _changes, { 'Idempotency-Key': key }) =>
      answer(
        api.POST('/api/v1/runs/{id}/cancellation', {
          params: { path: { id: run.id } },
          headers: { 'Idempotency-Key': key },
          body: { reason: reason.trim(), compensate: how === 'takeBack' },
        }),
      ),
    saved: (after) => {
      queries.setQueryData(runQuery(run.id).queryKey, after);
      for (const key of ['runs', 'tasks', 'step', 'failures']) void queries.invalidateQueries({ queryKey: [key] });
      void queries.invalidateQueries({ queryKey: ['item', run.subjectId] });
      tellDone(t('cancel.done'));
      close();
    },
  });
  const { fields } = form;
  return (
    <RecordForm form={form} label={t('cancel.title')} verb={t('cancel.verb')} cancel={close} labels={{}}>
      <Text size="sm">{t('cancel.text')}</Text>
      <Textarea
        label={t('cancel.reason')}
        required
        autosize
        minRows={2}
        maxLength={2_000}
        data-autofocus
        {...fields.getInputProps('reason')}
      />
      {mayTakeBack ? (
        <Radio.Group label={t('cancel.how')} {...fields.getInputProps('how')}>
          <Stack gap={8} py={4}>
            <Radio value="leave" label={t('cancel.leave')} description={t('cancel.leaveHelp')} />
            <Radio value="takeBack" label={t('cancel.takeBack')} description={t('cancel.takeBackHelp')} />
          </Stack>
        </Radio.Group>
      ) : null}
      {done.length > 0 ? (
        <div>
          <Text size="sm" fw={600}>
            {t('cancel.doneSoFar')}
          </Text>
          <ul style={{ margin: '4px 0 0', paddingLeft: 18, fontSize: 13 }}>
            {done.map(({ id, title }) => (
              <li key={id}>{tell(title)}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </RecordForm>
  );
}
