import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { PageHeader } from '../parts/PageHeader.js';
import { problemText } from '../parts/problem-text.js';
import { pageOf } from '../parts/things.js';
import { useMay } from '../session/session.js';
import { type Finding, findByCode } from './find-by-code.js';
import { SeveralFound } from './SeveralFound.js';
import { Viewfinder } from './Viewfinder.js';

/** Finds an item by the code on it, or begins a new one with that code. Whether the camera is on stands in the address. */
export function ScanPage() {
  const { t } = useTranslation('scan');
  const [{ camera }, ask] = useQuestion();
  const [typed, setTyped] = useState('');
  const navigate = useNavigate();
  const last = useRef<string>(undefined);
  const finding = useMutation({
    mutationFn: findByCode,
    onSuccess: (found) => {
      if ('itemId' in found) void navigate({ to: pageOf('item', found.itemId) });
    },
  });
  const { mutate } = finding;
  // The camera sees the same code many times a second.
  const seen = useCallback(
    (code: string) => {
      if (code === last.current) return;
      last.current = code;
      navigator.vibrate?.(40);
      setTyped(code);
      mutate(code);
    },
    [mutate],
  );
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    last.current = undefined;
    if (typed.trim()) mutate(typed.trim());
  };
  return (
    <Stack gap="md" maw={560} mx="auto">
      <PageHeader title={t('title')} />
      <Text c="dimmed">{t('lead')}</Text>
      <Viewfinder on={camera === 'on'} turn={(on) => ask({ camera: on ? 'on' : undefined })} found={seen} />
      <form onSubmit={submit}>
        <Group align="flex-end" wrap="nowrap">
          <TextInput
            label={t('field')}
            flex={1}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={finding.isPending}>
            {t('find')}
          </Button>
        </Group>
      </form>
      <div aria-live="polite">
        {finding.error ? <Alert color="rose">{problemText(finding.error)}</Alert> : null}
        {finding.data ? <Outcome finding={finding.data} /> : null}
      </div>
    </Stack>
  );
}

function Outcome({ finding }: { finding: Finding }) {
  const { t } = useTranslation('scan');
  const mayCreate = useMay('items.create');
  if ('itemId' in finding) return null;
  const { code, several } = finding;
  if (several.length > 0) return <SeveralFound code={code} items={several} />;
  return (
    <Alert color="slate" title={t('unknown', { code })}>
      {mayCreate ? (
        <Link to="/items/new" search={{ code }} className="link">
          {t('add')}
        </Link>
      ) : null}
    </Alert>
  );
}
