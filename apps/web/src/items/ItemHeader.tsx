import { Button, Group, Menu, Stack, Text, Title, Tooltip } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { PhaseBadge } from '../parts/PhaseBadge.js';
import { When } from '../parts/When.js';
import type { ItemView, OfferedVerb } from './item-queries.js';
import { StageStepper } from './StageStepper.js';

/** What it is, where it stands, and the verbs: the likeliest filled, the others beside it or in the menu. */
export function ItemHeader({ item, choose }: { item: ItemView; choose: (verb: OfferedVerb) => void }) {
  const possible = item.verbs.filter(({ allowed }) => allowed);
  const refused = item.verbs.filter(({ allowed }) => !allowed);
  const [first, second, ...others] = possible;
  return (
    <Stack gap="sm">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={1}>{item.name}</Title>
          <Group gap="xs" mt={4}>
            <Text size="sm" fw={600}>
              {item.tag}
            </Text>
            <PhaseBadge phase={item.phase} label={item.stateLabel} />
            <Text size="sm" c="dimmed">
              since <When at={item.stateSince} />
            </Text>
          </Group>
        </div>
        <Group gap="xs">
          {first ? <Button onClick={() => choose(first)}>{first.label}</Button> : null}
          {second ? (
            <Button variant="default" onClick={() => choose(second)}>
              {second.label}
            </Button>
          ) : null}
          {others.length + refused.length > 0 ? (
            <Menu position="bottom-end" withinPortal>
              <Menu.Target>
                <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
                  More
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {others.map((verb) => (
                  <Menu.Item key={verb.verb} onClick={() => choose(verb)}>
                    {verb.label}
                  </Menu.Item>
                ))}
                {refused.length > 0 ? <Menu.Label>Not now</Menu.Label> : null}
                {refused.map((verb) => (
                  <Tooltip key={verb.verb} label={verb.refusal?.reason ?? 'Not allowed now'} position="left" multiline maw={280}>
                    <Menu.Item aria-disabled data-disabled closeMenuOnClick={false}>
                      {verb.label}
                    </Menu.Item>
                  </Tooltip>
                ))}
              </Menu.Dropdown>
            </Menu>
          ) : null}
        </Group>
      </Group>
      <StageStepper phase={item.phase} />
    </Stack>
  );
}
