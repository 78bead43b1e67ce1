import { Box, Button, Center, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { Problem } from '../api/problem.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { useTitle } from '../parts/use-title.js';
import { ReasonForm } from '../work/ReasonForm.js';
import { LinkedRequest } from './LinkedRequest.js';

/** Where the link of a mail leads: shows what is asked for, and decides once, without a sign-in. Nothing is decided by opening it. */
export function DecidePage() {
  const { t } = useTranslation('procurement');
  useTitle(t('byLink.title'));
  // Behind `#` it is sent to no server but ours, and only in the body of a request.
  const [token] = useState(() => window.location.hash.slice(1));
  const queryKey = ['approval-links', token];
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: () => answer(api.POST('/api/v1/approval-links/look', { body: { token } })),
    enabled: token !== '',
    retry: false,
  });
  const unknown = token === '' || (error instanceof Problem && error.status === 404);
  return (
    <Center component="main" mih="100dvh" p="md">
      <Box className="panel" p={{ base: 'md', xs: 'xl' }} w={720} maw="100%">
        <Stack gap="lg">
          <Group gap="sm" wrap="nowrap">
            <img src="/mark.svg" alt="" width={32} height={32} />
            <Title order={1}>{data ? `${data.number} ${data.title}` : t('byLink.title')}</Title>
          </Group>
          {unknown ? <Ended title={t('byLink.unknown')} /> : null}
          {error && !unknown ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
          {data || error || unknown ? null : <LineSkeletons count={6} height={40} />}
          {data ? (
            <>
              <LinkedRequest request={data} />
              {data.standing === 'open' ? (
                <Decision token={token} queryKey={queryKey} />
              ) : (
                <Ended title={t(`byLink.standings.${data.standing}`)} />
              )}
            </>
          ) : null}
        </Stack>
      </Box>
    </Center>
  );
}

function Ended({ title }: { title: string }) {
  const { t } = useTranslation('procurement');
  const router = useRouter();
  return (
    <EmptyNotice
      title={title}
      action={
        <Button variant="default" onClick={() => router.history.push('/approvals')}>
          {t('byLink.signIn')}
        </Button>
      }
    >
      {t('byLink.ended')}
    </EmptyNotice>
  );
}

interface Deciding {
  verdict: 'approve' | 'reject';
  reason?: string;
}

function Decision({ token, queryKey }: { token: string; queryKey: readonly string[] }) {
  const { t } = useTranslation('procurement');
  const queries = useQueryClient();
  const [rejecting, setRejecting] = useState(false);
  const deciding = useMutation({
    mutationFn: (decision: Deciding) => answer(api.POST('/api/v1/approval-links/decisions', { body: { token, ...decision } })),
    onSuccess: (decided) => queries.setQueryData(queryKey, decided),
    // Somebody may have been quicker; what stands now is shown.
    onError: (error) => {
      if (error instanceof Problem && error.code === 'conflict') void queries.invalidateQueries({ queryKey });
    },
  });
  if (rejecting) {
    return (
      <ReasonForm
        label={t('reasons.reject')}
        verb={t('verdicts.reject')}
        send={(reason) => deciding.mutate({ verdict: 'reject', reason })}
        sending={deciding.isPending}
        error={deciding.error}
        close={() => {
          setRejecting(false);
          deciding.reset();
        }}
      />
    );
  }
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('byLink.once')}
      </Text>
      {deciding.error ? <ErrorNotice error={deciding.error} /> : null}
      <Group gap="xs">
        <Button loading={deciding.isPending} onClick={() => deciding.mutate({ verdict: 'approve' })}>
          {t('verdicts.approve')}
        </Button>
        <Button variant="default" onClick={() => setRejecting(true)}>
          {t('verdicts.reject')} …
        </Button>
      </Group>
    </Stack>
  );
}
