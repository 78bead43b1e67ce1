import { Button, Checkbox, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { Problem } from '../api/problem.js';
import { problemText } from '../parts/problem-text.js';
import { tellDone } from '../parts/toasts.js';
import { useMay } from '../session/session.js';
import { useViewActs } from './saved-views.js';

interface SaveViewDialogProps {
  page: string;
  question: Question;
  opened: boolean;
  close: () => void;
}

/** Gives what the address asks a name. */
export function SaveViewDialog({ opened, close, ...rest }: SaveViewDialogProps) {
  const { t } = useTranslation('table');
  return (
    <Modal opened={opened} onClose={close} title={t('views.title')} centered>
      {opened ? <SaveViewForm {...rest} close={close} /> : null}
    </Modal>
  );
}

function SaveViewForm({ page, question, close }: Omit<SaveViewDialogProps, 'opened'>) {
  const { t } = useTranslation('table');
  const [, ask] = useQuestion();
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const [tried, setTried] = useState(false);
  const mayShare = useMay('views.share');
  const { add } = useViewActs(page);
  const given = name.trim();
  const save = (event: React.FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (given === '') return;
    add.mutate(
      { name: given, shared, question },
      {
        onSuccess: (view) => {
          close();
          ask({ view: view.id });
          tellDone(t('views.saved', { name: given }));
        },
      },
    );
  };
  const refused = add.error instanceof Problem ? (add.error.fieldErrors()['name'] ?? problemText(add.error)) : undefined;
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="md">
        <TextInput
          label={t('views.name')}
          placeholder={t('views.namePlaceholder')}
          maxLength={100}
          required
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={tried && given === '' ? t('views.needsName') : refused}
        />
        {mayShare ? (
          <Checkbox
            label={t('views.shared')}
            description={t('views.sharedHelp')}
            checked={shared}
            onChange={(event) => setShared(event.currentTarget.checked)}
          />
        ) : null}
        <Group justify="flex-end">
          <Button type="submit" loading={add.isPending}>
            {t('views.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
