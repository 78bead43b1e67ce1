import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '../parts/problem-text.js';
import { ReasonForm } from '../work/ReasonForm.js';
import type { OrderNews, OrderVerb } from './purchasing.js';

interface VerbFormProps {
  verb: OrderVerb;
  /** The verb on the button. */
  label: string;
  /** What will happen. */
  about: string;
  send: (news: OrderNews) => void;
  sending: boolean;
  error: Error | null;
  close: () => void;
}

/** Says what will happen and asks for what belongs to it, before an order is moved. */
export function VerbForm({ verb, label, about, error, ...rest }: VerbFormProps) {
  const { t } = useTranslation('purchasing');
  const { send, sending, close } = rest;
  return (
    <Stack gap="md">
      <Text size="sm">{about}</Text>
      {error ? (
        <Alert color="rose" role="alert">
          {problemText(error)}
        </Alert>
      ) : null}
      {verb === 'cancel' || verb === 'close_short' ? (
        <ReasonForm
          label={t('orders.why')}
          verb={label}
          send={(reason) => send({ reason })}
          sending={sending}
          error={error}
          close={close}
        />
      ) : (
        <NewsForm asks={verb === 'acknowledge'} label={label} {...rest} />
      )}
    </Stack>
  );
}

type NewsFormProps = Pick<VerbFormProps, 'label' | 'send' | 'sending' | 'close'> & { asks: boolean };

function NewsForm({ asks, label, send, sending, close }: NewsFormProps) {
  const { t } = useTranslation(['purchasing', 'forms']);
  const [vendorReference, setReference] = useState('');
  const [expectedOn, setExpected] = useState('');
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    send({
      ...(vendorReference.trim() ? { vendorReference: vendorReference.trim() } : {}),
      ...(expectedOn ? { expectedOn } : {}),
    });
  };
  return (
    <form onSubmit={submit} aria-label={label}>
      <Stack gap="md">
        {asks ? (
          <>
            <TextInput
              label={t('fields.vendorReference')}
              maxLength={100}
              value={vendorReference}
              onChange={(event) => setReference(event.currentTarget.value)}
            />
            <TextInput
              type="date"
              label={t('fields.expectedOn')}
              value={expectedOn}
              onChange={(event) => setExpected(event.currentTarget.value)}
            />
          </>
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('forms:notNow')}
          </Button>
          <Button type="submit" loading={sending}>
            {label}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
