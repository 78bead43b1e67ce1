import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { ErrorNotice } from '../parts/Notice.js';
import { tellDone } from '../parts/toasts.js';
import { forgetDefinitions, type OwnDefinition } from './definition-queries.js';
import type { useDraft } from './use-draft.js';

interface PublishButtonProps {
  definition: OwnDefinition;
  drafting: ReturnType<typeof useDraft>;
}

/** Makes the draft a version that never changes again; offered once nothing is wrong with it. */
export function PublishButton({ definition, drafting }: PublishButtonProps) {
  const { t } = useTranslation(['lifecycles', 'forms']);
  const [opened, setOpened] = useState(false);
  const [note, setNote] = useState('');
  const { dirty, checked, editing, save } = drafting;
  const { id } = definition;
  const publishing = useMutation({
    mutationFn: async () => {
      const { version } = dirty ? await save() : definition;
      return answer(
        api.POST('/api/v1/definitions/{id}/versions', {
          params: { path: { id } },
          headers: { 'If-Match': `"${version}"` },
          body: { note: note.trim() || null },
        }),
      );
    },
    onSuccess: ({ number }) => {
      forgetDefinitions();
      setOpened(false);
      setNote('');
      tellDone(t('publish.done', { number: String(number) }));
    },
  });
  const wrong = editing.problems.length > 0;
  const nothingNew = !dirty && !definition.changed;
  return (
    <>
      <Button
        disabled={wrong || !checked || nothingNew}
        title={wrong ? t('publish.wrong') : nothingNew ? t('publish.nothingNew') : undefined}
        onClick={() => setOpened(true)}
      >
        {t('publish.verb')}
      </Button>
      <Modal opened={opened} onClose={() => setOpened(false)} title={t('publish.title')} centered>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            publishing.mutate();
          }}
        >
          <Stack gap="md">
            <Text size="sm">{t('publish.text')}</Text>
            {publishing.error ? <ErrorNotice error={publishing.error} /> : null}
            <Textarea
              label={t('publish.note')}
              description={t('publish.noteHelp')}
              autosize
              minRows={2}
              maxLength={1_000}
              data-autofocus
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setOpened(false)}>
                {t('forms:notNow')}
              </Button>
              <Button type="submit" loading={publishing.isPending}>
                {t('publish.verb')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
