import { Alert, Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from './problem-text.js';

interface DangerDialogProps {
  opened: boolean;
  close: () => void;
  /** What is about to happen: "Delete the role Warehouse". */
  title: string;
  /** What has to be typed: the name of the thing. */
  name: string;
  /** The verb on the button. */
  verb: string;
  /** What will be gone, and what will stay. */
  children: ReactNode;
  act: () => Promise<unknown>;
  /** After it is done; the dialog closes by itself. */
  done?: () => void;
}

/** Asks for the name of the thing before something is done to it that cannot be taken back. */
export function DangerDialog({ opened, close, title, ...rest }: DangerDialogProps) {
  return (
    <Modal opened={opened} onClose={close} title={title} centered>
      {opened ? <DangerForm {...rest} close={close} /> : null}
    </Modal>
  );
}

function DangerForm({ name, verb, children, act, done, close }: Omit<DangerDialogProps, 'opened' | 'title'>) {
  const { t } = useTranslation('parts');
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const acting = useMutation({
    mutationFn: act,
    onSuccess: () => {
      close();
      done?.();
    },
  });
  const matches = typed.trim() === name.trim();
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (matches) acting.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <div>{children}</div>
        {acting.error ? (
          <Alert color="rose" role="alert">
            {problemText(acting.error)}
          </Alert>
        ) : null}
        <TextInput
          label={t('danger.type', { name })}
          autoComplete="off"
          data-autofocus
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          error={tried && !matches ? t('danger.mismatch') : undefined}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('danger.notNow')}
          </Button>
          <Button type="submit" color="rose" loading={acting.isPending}>
            {verb}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
