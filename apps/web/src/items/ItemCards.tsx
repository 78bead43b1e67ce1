import { Group, Skeleton, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ListedItem } from '../item/item-queries.js';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { PhaseBadge } from '../parts/PhaseBadge.js';
import { StuckMark } from '../parts/StuckMark.js';
import { When } from '../parts/When.js';
import classes from './ItemCards.module.css';

/** The list for a narrow screen: a card an item. */
export function ItemCards({ rows, pending, fetching }: { rows: readonly ListedItem[]; pending: boolean; fetching: boolean }) {
  const { stateLabel } = useLifecycles();
  if (pending) return <Skeleton height={480} />;
  return (
    <ul className={classes['cards']} aria-busy={fetching}>
      {rows.map((item) => (
        <li key={item.id} className="panel">
          <Link to="/items/$itemId" params={{ itemId: item.id }} className={classes['card']} data-row>
            <Stack gap={6}>
              <Group justify="space-between" gap="xs" wrap="nowrap">
                <span className={classes['tag']}>{item.tag}</span>
                <PhaseBadge phase={item.phase} label={stateLabel(item.kind, item.state)} />
              </Group>
              <Text lineClamp={2} className={classes['name'] ?? ''}>
                {item.name}
              </Text>
              <Group justify="space-between" gap="xs" wrap="nowrap">
                <Text size="xs" c="dimmed" truncate>
                  {[item.holder?.name ?? item.location?.name, item.costCenter?.name].filter(Boolean).join(' · ')}
                </Text>
                <Text size="xs" c="dimmed" className={classes['since'] ?? ''}>
                  <When at={item.stateSince} />
                  {item.stuck ? <StuckMark /> : null}
                </Text>
              </Group>
            </Stack>
          </Link>
        </li>
      ))}
    </ul>
  );
}
