import { Badge, Button, Checkbox, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../api/client.js';
import { EmptyNotice, ErrorNotice } from '../parts/Notice.js';
import { When } from '../parts/When.js';
import { words } from './HistoryPanel.js';
import { stepsQuery } from './item-queries.js';

const colors: Record<string, string> = { succeeded: 'green', failed: 'rose', blocked: 'amber', cancelled: 'slate' };

/** The steps that verbs started: whose they are, when they are due, and what can be ticked off here. */
export function WorkPanel({ itemId }: { itemId: string }) {
  const { data, error, refetch } = useQuery(stepsQuery(itemId));
  const runs = data?.data ?? [];
  return (
    <section className="panel" aria-labelledby="work">
      <Stack p="md" gap="sm">
        <Title order={2} id="work">
          Work
        </Title>
        {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
        {data && runs.length === 0 ? (
          <EmptyNotice title="No work yet">A verb that needs work to be done lists its steps here.</EmptyNotice>
        ) : null}
        {runs.map((run) => (
          <Stack key={run.id} gap={6}>
            <Group gap="xs">
              <Text fw={600} size="sm">
                {words(run.verb)}
              </Text>
              <Badge size="sm" variant="light" tt="none" color={colors[run.state] ?? 'order'}>
                {words(run.state)}
              </Badge>
              <Text size="xs" c="dimmed">
                <When at={run.startedAt} />
              </Text>
            </Group>
            {run.steps.map((step) => (
              <StepLine key={step.id} step={step} itemId={itemId} />
            ))}
          </Stack>
        ))}
      </Stack>
    </section>
  );
}

interface Step {
  id: string;
  title: string;
  state: string;
  version: number;
  assignee: string | null;
  dueAt: string | null;
  overdue: boolean;
  checklist: string[];
  evidenceRequired: boolean;
  error: string | null;
  acts: string[];
}

function StepLine({ step, itemId }: { step: Step; itemId: string }) {
  const [open, setOpen] = useState(false);
  const mayComplete = step.acts.includes('completion');
  const needsForm = step.checklist.length > 0 || step.evidenceRequired;
  const complete = useCompletion(step, itemId);
  return (
    <Stack gap={4} pl="sm" style={{ borderLeft: '2px solid var(--qm-hairline)' }}>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <div>
          <Text size="sm" c={step.state === 'succeeded' ? 'dimmed' : undefined}>
            {step.state === 'succeeded' ? '✓ ' : ''}
            {step.title}
          </Text>
          <Text size="xs" c={step.overdue ? 'rose' : 'dimmed'}>
            {[step.assignee ? words(step.assignee) : null, words(step.state)].filter(Boolean).join(' · ')}
            {step.dueAt && step.state !== 'succeeded' ? (
              <>
                {' '}
                · due <When at={step.dueAt} />
              </>
            ) : null}
          </Text>
          {step.error ? (
            <Text size="xs" c="rose">
              {step.error}
            </Text>
          ) : null}
        </div>
        {mayComplete ? (
          <Button
            size="compact-sm"
            variant="default"
            loading={complete.isPending}
            onClick={() => (needsForm ? setOpen(!open) : complete.mutate({}))}
            aria-expanded={needsForm ? open : undefined}
          >
            Done
          </Button>
        ) : null}
      </Group>
      {open && mayComplete ? <CompletionForm step={step} send={complete.mutate} sending={complete.isPending} /> : null}
    </Stack>
  );
}

interface Completion {
  ticked?: string[];
  evidence?: string;
}

function useCompletion(step: Step, itemId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Completion) =>
      answer(
        api.POST('/api/v1/steps/{id}/completion', {
          params: { path: { id: step.id }, header: { 'If-Match': `"${step.version}"` } },
          body,
        }),
      ),
    onError: (error) => notifications.show({ color: 'rose', title: 'Not done', message: error.message }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['item', itemId] }),
  });
}

function CompletionForm({ step, send, sending }: { step: Step; send: (completion: Completion) => void; sending: boolean }) {
  const [ticked, setTicked] = useState<string[]>([]);
  const [evidence, setEvidence] = useState('');
  const ready = ticked.length === step.checklist.length && (!step.evidenceRequired || evidence.trim() !== '');
  return (
    <Stack gap="xs">
      <Checkbox.Group value={ticked} onChange={setTicked} aria-label={`Checklist of ${step.title}`}>
        <Stack gap={4}>
          {step.checklist.map((line) => (
            <Checkbox key={line} value={line} label={line} size="sm" />
          ))}
        </Stack>
      </Checkbox.Group>
      {step.evidenceRequired ? (
        <TextInput
          label="Evidence"
          description="What shows that it is done"
          value={evidence}
          onChange={(event) => setEvidence(event.currentTarget.value)}
        />
      ) : null}
      <Group>
        <Button
          size="compact-sm"
          disabled={!ready}
          loading={sending}
          onClick={() => send({ ticked, ...(evidence.trim() ? { evidence: evidence.trim() } : {}) })}
        >
          Complete
        </Button>
      </Group>
    </Stack>
  );
}
