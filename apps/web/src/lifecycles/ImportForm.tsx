import { Alert, Button, FileInput, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { Problem } from '../api/problem.js';
import { snakeName } from '../forms/name-from.js';
import { problemText } from '../parts/problem-text.js';
import { type DefinitionDocument, forgetDefinitions } from './definition-queries.js';
import { partOf, textOf } from './draft.js';
import { reasonOf } from './problem-text.js';

/** Begins a lifecycle of one's own from a file that was exported, here or elsewhere. */
export function ImportForm({ close }: { close: () => void }) {
  const { t } = useTranslation(['lifecycles', 'forms']);
  const navigate = useNavigate();
  const [document, setDocument] = useState<DefinitionDocument>();
  const [unreadable, setUnreadable] = useState(false);
  const [name, setName] = useState('');
  const taking = useMutation({
    mutationFn: (body: DefinitionDocument) => answer(api.POST('/api/v1/definitions/import', { body })),
    onSuccess: ({ id }) => {
      forgetDefinitions();
      close();
      void navigate({ to: '/admin/lifecycles/$definitionId', params: { definitionId: id } });
    },
  });
  const read = async (file: File | null): Promise<void> => {
    taking.reset();
    const found = file ? documentOf(await file.text()) : undefined;
    setUnreadable(file !== null && !found);
    setDocument(found);
    setName(found?.name ?? '');
  };
  const { error } = taking;
  const problems = error instanceof Problem ? error.problems : [];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (document) taking.mutate({ ...document, name: name.trim() });
      }}
      noValidate
      aria-label={t('import.title')}
    >
      <Stack gap="md">
        <FileInput
          label={t('import.file')}
          placeholder={t('import.choose')}
          accept="application/json,.json"
          error={unreadable ? t('import.unreadable') : undefined}
          onChange={(file) => void read(file)}
          data-autofocus
        />
        {document ? (
          <TextInput
            label={t('editor.name')}
            description={t('import.nameHelp')}
            maxLength={60}
            styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            onBlur={() => setName(snakeName(name.replaceAll('_', ' ')))}
          />
        ) : null}
        {error ? (
          <Alert color="rose" role="alert" title={t('forms:refused')}>
            <Text size="sm">{problemText(error)}</Text>
            <ul style={{ margin: 0, paddingLeft: 18 }}>
              {problems.map(({ pointer, code, reason }) => (
                <li key={`${pointer} ${reason}`}>
                  <code>{pointer}</code> {reasonOf({ code, reason })}
                </li>
              ))}
            </ul>
          </Alert>
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('forms:notNow')}
          </Button>
          <Button type="submit" disabled={!document || name === ''} loading={taking.isPending}>
            {t('import.begin')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function documentOf(text: string): DefinitionDocument | undefined {
  try {
    const { name, kind, content } = partOf(JSON.parse(text));
    return textOf(kind) && typeof content === 'object'
      ? { name: textOf(name), kind: textOf(kind), content: { ...partOf(content) } }
      : undefined;
  } catch {
    return undefined;
  }
}
