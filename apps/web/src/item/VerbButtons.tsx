import { Button, Menu, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../parts/use-keys.js';
import type { OfferedVerb } from './item-queries.js';

interface VerbButtonsProps {
  verbs: readonly OfferedVerb[];
  /** The verb that most often comes next, where there is one. */
  likely: OfferedVerb | undefined;
  choose: (verb: OfferedVerb) => void;
  /** Beside a list there is less room. */
  compact?: boolean;
}

/** The verbs: the likeliest filled, the next beside it, the others in the menu, each that is not allowed now with its reason. */
export function VerbButtons({ verbs, likely, choose, compact = false }: VerbButtonsProps) {
  const { t } = useTranslation('item');
  const possible = verbs.filter((verb) => verb.allowed && verb !== likely);
  const refused = verbs.filter(({ allowed }) => !allowed);
  const [first, second, ...others] = [...(likely ? [likely] : []), ...possible];
  const size = compact ? 'xs' : 'sm';
  useKeys({ v: () => (first ? choose(first) : false) });
  return (
    <>
      {first ? (
        <Button size={size} variant={first === likely ? 'filled' : 'default'} onClick={() => choose(first)}>
          {first.label}
        </Button>
      ) : null}
      {second ? (
        <Button size={size} variant="default" onClick={() => choose(second)}>
          {second.label}
        </Button>
      ) : null}
      {others.length + refused.length > 0 ? (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button size={size} variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
              {t('verbs.more')}
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
                  {verb.refusal?.reason ?? t('verbs.notNow')}
                </Text>
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      ) : null}
    </>
  );
}
