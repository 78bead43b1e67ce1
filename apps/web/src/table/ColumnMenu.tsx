import { ActionIcon, Button, Checkbox, Group, Popover, SegmentedControl, Stack, Text } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconColumns3,
  IconPin,
  IconPinnedOff,
  IconZoomIn,
  IconZoomOut,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { arrange, type Layout, movedBefore, pinToggled, resized, shownIds, showToggled } from './arrangement.js';
import type { Column, Row } from './column.js';
import { type Density, useDensity } from './density.js';
import classes from './table.module.css';

interface ColumnMenuProps<Each extends Row> {
  columns: readonly Column<Each>[];
  layout: Layout;
  change: (next: Layout) => void;
  reset: () => void;
}

const STEP = 32;

/** Which columns are shown, in which order, which stay at the left, how wide; and how close the rows stand. All by keyboard too. */
export function ColumnMenu<Each extends Row>({ columns, layout, change, reset }: ColumnMenuProps<Each>) {
  const { t } = useTranslation('table');
  const [density, setDensity] = useDensity();
  const shown = shownIds(columns, layout);
  const hidden = columns.filter(({ id }) => !shown.includes(id)).map(({ id }) => id);
  return (
    <Popover position="bottom-end" trapFocus width={340}>
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconColumns3 size={16} aria-hidden />}
          className={classes['tool'] ?? ''}
          title={t('columns.button')}
        >
          <span className={classes['toolName']}>{t('columns.button')}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('columns.button')}>
        <Stack gap={2} mah={400} style={{ overflowY: 'auto' }}>
          {[...shown, ...hidden].map((id) => {
            const column = columns.find((each) => each.id === id);
            return column ? (
              <ColumnLine key={id} {...{ column, columns, layout, change }} shownAt={shown.indexOf(id)} shown={shown} />
            ) : null;
          })}
        </Stack>
        <Group justify="space-between" mt="sm" wrap="nowrap">
          <SegmentedControl
            size="xs"
            aria-label={t('columns.density')}
            value={density}
            onChange={(chosen) => setDensity(chosen === 'compact' ? 'compact' : ('normal' satisfies Density))}
            data={[
              { value: 'normal', label: t('columns.normal') },
              { value: 'compact', label: t('columns.compact') },
            ]}
          />
          <Button size="compact-sm" variant="subtle" onClick={reset}>
            {t('columns.reset')}
          </Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}

interface ColumnLineProps<Each extends Row> extends Omit<ColumnMenuProps<Each>, 'reset'> {
  column: Column<Each>;
  shown: readonly string[];
  /** Less than zero while it is hidden. */
  shownAt: number;
}

function ColumnLine<Each extends Row>({ column, columns, layout, change, shown, shownAt }: ColumnLineProps<Each>) {
  const { t } = useTranslation('table');
  const { id, title } = column;
  const pinned = layout.pinned?.includes(id) ?? false;
  const width = arrange(columns, layout).find((each) => each.column.id === id)?.width ?? 0;
  return (
    <Group justify="space-between" wrap="nowrap" gap={4} mih={26}>
      <Checkbox
        size="xs"
        label={title}
        checked={shownAt >= 0}
        disabled={shownAt >= 0 && shown.length === 1}
        onChange={() => change(showToggled(columns, layout, id))}
      />
      {shownAt >= 0 ? (
        <Group gap={0} wrap="nowrap">
          <Act
            icon={IconArrowUp}
            label={t('columns.left', { title })}
            off={shownAt === 0}
            act={() => change(movedBefore(columns, layout, id, shown[shownAt - 1]))}
          />
          <Act
            icon={IconArrowDown}
            label={t('columns.right', { title })}
            off={shownAt === shown.length - 1}
            act={() => change(movedBefore(columns, layout, id, shown[shownAt + 2]))}
          />
          <Act
            icon={IconZoomOut}
            label={t('columns.narrower', { title })}
            act={() => change(resized(layout, id, width - STEP))}
          />
          <Act icon={IconZoomIn} label={t('columns.wider', { title })} act={() => change(resized(layout, id, width + STEP))} />
          <Act
            icon={pinned ? IconPinnedOff : IconPin}
            label={pinned ? t('columns.unpin', { title }) : t('columns.pin', { title })}
            act={() => change(pinToggled({ ...layout, shown: [...shown] }, id))}
          />
        </Group>
      ) : (
        <Text size="xs" c="dimmed">
          {t('columns.hidden')}
        </Text>
      )}
    </Group>
  );
}

function Act({ icon: Icon, label, off = false, act }: { icon: TablerIcon; label: string; off?: boolean; act: () => void }) {
  return (
    <ActionIcon variant="subtle" color="slate" size={24} aria-label={label} title={label} disabled={off} onClick={act}>
      <Icon size={14} aria-hidden />
    </ActionIcon>
  );
}
