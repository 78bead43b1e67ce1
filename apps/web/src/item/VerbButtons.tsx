import { Button, Group, Menu, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useKeys } from '../parts/use-keys.js';
import type { OfferedVerb } from './item-queries.js';

interface VerbButtonsProps {
  verbs: readonly OfferedVerb[];
  /** The verb that most often comes next, where there is one. */
  likely: OfferedVerb | undefined;
  choose: (verb: OfferedVerb) => void;
}

/** The verbs: the likeliest filled, the next beside it, the others in the menu, each that is not allowed now with its reason. */
export function VerbButtons({ verbs, likely, choose }: VerbButtonsProps) {
  const possible = verbs.filter((verb) => verb.allowed && verb !== likely);
  const refused = verbs.filter(({ allowed }) => !allowed);
  const [first, second, ...others] = [...(likely ? [likely] : []), ...possible];
  useKeys({ v: () => (first ? choose(first) : false) });
  return (
    <Group gap="xs">
      {first ? (
        <Button variant={first === likely ? 'filled' : 'default'} onClick={() => choose(first)}>
          {first.label}
        </Button>
      ) : null}
      {second ? (
        <Button variant="default" onClick={() => choose(second)}>
          {second.label}
        </Button>
      ) : null}
      {others.length + refused.length > 0 ? (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
              More
            </Button>
          </Menu.Target>
          <Menu.Dropdown maw={320}>
            {others.map((verb) => (
              <Menu.Item key={verb.verb} onClick={() => choose(verb)}>
                {verb.label}
              </Menu.Item>
            ))}
            {others.length > 0 && refused.length > 0 ? <Menu.Divider /> : null}
            {refused.map((verb) => (
              <Menu.Item key={verb.verb} aria-disabled closeMenuOnClick={false} style={{ cursor: 'default' }}>
                {verb.label}
                <Text size="xs" c="dimmed">
                  {verb.refusal?.reason ?? 'Not possible now'}
                </Text>
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      ) : null}
    </Group>
  );
}
