import { Group, Stack, Text, Title } from '@mantine/core';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { PhaseBadge } from '../parts/PhaseBadge.js';
import { StuckMark } from '../parts/StuckMark.js';
import { Lasting } from '../parts/When.js';
import { words } from '../parts/words.js';
import { useMay } from '../session/session.js';
import type { ItemView, OfferedVerb } from './item-queries.js';
import { likelyVerb } from './likely-verb.js';
import { StageStepper } from './StageStepper.js';
import { VerbButtons } from './VerbButtons.js';

/** What it is, where it stands, and what can be done with it. */
export function ItemHeader({ item, choose }: { item: ItemView; choose: (verb: OfferedVerb) => void }) {
  const { stateLabel, of } = useLifecycles();
  const mayMove = useMay('items.move');
  const identifier = item.asset?.serial ?? item.service?.serviceNumber ?? item.service?.circuitId;
  return (
    <Stack gap="sm">
      <Group justify="space-between" align="flex-start" gap="sm">
        <div style={{ minWidth: 0, flex: '1 1 320px' }}>
          <Title order={1} style={{ overflowWrap: 'anywhere' }}>
            {item.name}
          </Title>
          <Group gap="6px 12px" mt={6}>
            <Text size="sm" fw={600}>
              {item.tag}
            </Text>
            {identifier ? (
              <Text size="sm" c="dimmed">
                {identifier}
              </Text>
            ) : null}
            <PhaseBadge phase={item.phase} label={stateLabel(item.kind, item.state)} />
            {item.subState ? <Text size="sm">{words(item.subState)}</Text> : null}
            <Text size="sm" c="dimmed">
              <Lasting since={item.stateSince} />
              {item.stuck ? <StuckMark /> : null}
            </Text>
          </Group>
        </div>
        {mayMove ? (
          <VerbButtons verbs={item.verbs} likely={likelyVerb(item.verbs, item.state, of(item.kind))} choose={choose} />
        ) : null}
      </Group>
      <StageStepper phase={item.phase} state={item.state} />
    </Stack>
  );
}
