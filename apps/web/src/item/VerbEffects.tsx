import { List, Stack, Text } from '@mantine/core';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { words } from '../parts/words.js';
import type { ItemView, OfferedVerb } from './item-queries.js';

/** What the verb will do, before it is done: where it leads, and the work that it starts. */
export function VerbEffects({ item, verb }: { item: ItemView; verb: OfferedVerb }) {
  const lifecycles = useLifecycles();
  const steps = lifecycles.verb(item.kind, verb.verb)?.steps ?? [];
  return (
    <Stack gap={4} p="sm" bg="var(--qm-hover)" style={{ borderRadius: 6 }}>
      <Text size="sm">
        {item.tag} will be <strong>{lifecycles.stateLabel(item.kind, verb.to).toLowerCase()}</strong>
        {steps.length > 0 ? `, and ${steps.length === 1 ? 'one step starts' : `${steps.length} steps start`}:` : '.'}
      </Text>
      <List size="sm" c="dimmed" spacing={2}>
        {steps.map(({ name, title, assignee, dueInDays }) => (
          <List.Item key={name}>
            {title}
            {assignee
              ? ` (${words(assignee)}${dueInDays ? `, in ${dueInDays === 1 ? 'a day' : `${dueInDays} days`}` : ''})`
              : ' (by itself)'}
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
