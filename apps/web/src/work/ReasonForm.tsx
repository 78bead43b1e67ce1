import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import classes from './work.module.css';

interface ReasonFormProps {
  /** The field: "Why it is left out". */
  label: string;
  /** The button. */
  verb: string;
  send: (reason: string) => void;
  sending: boolean;
  /** What was refused. */
  error?: Error | null;
  /** Leaves it; absent where it always stands there. */
  close?: () => void;
  children?: React.ReactNode;
}

/** Something that is done for a reason, which is kept for good. */
export function ReasonForm({ label, verb, send, sending, error, close, children }: ReasonFormProps) {
  const { t } = useTranslation('work');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const given = reason.trim();
  const refused = error instanceof Problem ? error.problems[0]?.reason : undefined;
  return (
    <form
      noValidate
      className={classes['form']}
      aria-label={verb}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (given) send(given);
      }}
    >
      <Stack gap="xs">
        <Textarea
          ref={close ? focusOnce : undefined}
          label={label}
          required
          autosize
          minRows={2}
          maxLength={2_000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={tried && !given ? t('sayWhy') : refused}
        />
        {children}
        <Group gap="xs">
          <Button type="submit" size="compact-sm" loading={sending}>
            {verb}
          </Button>
          {close ? (
            <Button size="compact-sm" variant="default" onClick={close}>
              {t('notNow')}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </form>
  );
}

/** Whoever asked for the form goes on in it. */
function focusOnce(field: HTMLTextAreaElement | null): void {
  field?.focus();
}
