import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { ErrorNotice } from '../parts/Notice.js';
import { When } from '../parts/When.js';
import { LineList } from '../related/LineList.js';
import { useMay } from '../session/session.js';
import { forgetStatements, type Statement } from './statements.js';

type Kind = Statement['remarks'][number]['kind'];

/** What the head of the unit and finance say to a statement: comments, a dispute, and its answer. */
export function Remarks({ statement: { month, businessUnitId, disputed, remarks } }: { statement: Statement }) {
  const { t } = useTranslation('statements');
  const isFinance = useMay('allocations.edit');
  const [body, setBody] = useState('');
  const saying = useMutation({
    mutationFn: (kind: Kind) =>
      answer(
        api.POST('/api/v1/statements/{month}/{businessUnitId}/remarks', {
          params: { path: { month, businessUnitId } },
          body: { kind, body: body.trim() },
        }),
      ),
    onSuccess: async () => {
      setBody('');
      await forgetStatements();
    },
  });
  const verb = (kind: Kind, variant: 'default' | 'filled') => (
    <Button variant={variant} disabled={!body.trim()} loading={saying.isPending} onClick={() => saying.mutate(kind)}>
      {t(`verbs.${kind}`)}
    </Button>
  );
  return (
    <Stack gap="sm">
      <Title order={3}>{t('remarks')}</Title>
      <LineList
        lines={remarks.map(({ id, kind, body: said, authorName, writtenAt }) => ({
          id,
          what: (
            <>
              {said}
              <Text size="xs" c="dimmed">
                {t(`kinds.${kind}`)} · {authorName} · <When at={writtenAt} />
              </Text>
            </>
          ),
        }))}
      />
      {saying.error ? <ErrorNotice error={saying.error} /> : null}
      <Textarea
        label={t('write')}
        autosize
        minRows={2}
        maxLength={2000}
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
      />
      <Group justify="flex-end" gap="xs">
        {verb('comment', 'default')}
        {isFinance && disputed ? verb('answer', 'filled') : null}
        {!isFinance && !disputed ? verb('dispute', 'filled') : null}
      </Group>
    </Stack>
  );
}
