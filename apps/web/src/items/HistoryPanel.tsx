import { Stack, Text, Timeline, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { EmptyNotice, ErrorNotice } from '../parts/Notice.js';
import { When } from '../parts/When.js';
import { historyQuery } from './item-queries.js';

/** Every transition, newest first; nobody can change it. */
export function HistoryPanel({ itemId }: { itemId: string }) {
  const { data, error, refetch } = useQuery(historyQuery(itemId));
  const lines = data?.data ?? [];
  return (
    <section className="panel" aria-labelledby="history">
      <Stack p="md" gap="sm">
        <Title order={2} id="history">
          History
        </Title>
        {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
        {data && lines.length === 0 ? <EmptyNotice title="Nothing happened yet" /> : null}
        <Timeline bulletSize={12} lineWidth={1}>
          {lines.map((line) => (
            <Timeline.Item key={line.id} title={<Text fw={600}>{words(line.verb)}</Text>}>
              <Text size="sm">
                {line.from ? `${words(line.from)} → ${words(line.to)}` : words(line.to)}
                <Text span c="dimmed">
                  {' '}
                  · {line.actorName} · <When at={line.effectiveAt} />
                </Text>
              </Text>
              {line.comment ? <Text size="sm">“{line.comment}”</Text> : null}
              <AnswerList answers={line.answers} />
            </Timeline.Item>
          ))}
        </Timeline>
      </Stack>
    </section>
  );
}

/** What was answered, apart from ids, which say nothing to a person. */
function AnswerList({ answers }: { answers: Record<string, unknown> }) {
  const plain = Object.entries(answers).filter((entry): entry is [string, string | number | boolean] =>
    isPlain(entry[0], entry[1]),
  );
  if (plain.length === 0) return null;
  return (
    <Text size="xs" c="dimmed">
      {plain.map(([name, value]) => `${words(name)}: ${String(value)}`).join(' · ')}
    </Text>
  );
}

function isPlain(name: string, value: unknown): boolean {
  return !name.endsWith('Id') && (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean');
}

/** `report_fault` and `billingStartsOn` as a person would write them. */
export function words(name: string): string {
  const spaced = name
    .replace(/_/g, ' ')
    .replace(/([a-z])([A-Z])/g, (_all, before: string, after: string) => `${before} ${after.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
