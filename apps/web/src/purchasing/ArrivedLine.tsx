import { Button, Group, NumberInput, Radio, Stack, Text, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { showNumber } from '../parts/locale.js';
import { type Arrived, countOf, roomOf, toldBy } from './arrived.rules.js';
import { DoneWorkFields } from './DoneWorkFields.js';
import type { OrderLine, StandingItem } from './purchasing.js';
import classes from './purchasing.module.css';
import { SeatFields } from './SeatFields.js';

interface ArrivedLineProps {
  line: OrderLine;
  arrived: Arrived;
  change: (arrived: Arrived) => void;
  /** Why a serial of it was refused. */
  refusedAt: (place: number) => string | undefined;
  /** Whether the next scan is of this line. */
  isScanned: boolean;
  /** On which it happened, where nothing else is said. */
  day: string;
  /** What stands as ordered and comes itself. */
  standing: readonly StandingItem[];
  /** Which of these the next scan is the serial of. */
  target: string | undefined;
  pick: (item: StandingItem) => void;
  /** To the field that is scanned into. */
  back: () => void;
}

/** A line of the order: how much of it came now, what was scanned, and what was wrong with it. */
export function ArrivedLine({
  line,
  arrived,
  change,
  refusedAt,
  isScanned,
  day,
  standing,
  target,
  pick,
  back,
}: ArrivedLineProps) {
  const { t } = useTranslation('purchasing');
  const { description, quantity, received } = line;
  const told = toldBy(line);
  /** What cannot break on its way is neither damaged nor wrong. */
  const isGoods = line.kind !== 'service' && line.kind !== 'license';
  const missing = quantity - received - countOf(arrived);
  const waiting = standing.filter(({ itemId }) => !arrived.units.some((unit) => unit.itemId === itemId));
  const number = (name: 'accepted' | 'damaged' | 'wrong', max: number) => (
    <NumberInput
      label={t(`arrived.${name}`)}
      min={0}
      max={max}
      allowDecimal={false}
      w={130}
      value={arrived[name]}
      onKeyDown={(event) => {
        if (event.key === 'Enter') back();
      }}
      onChange={(value) => change({ ...arrived, [name]: Number(value) || 0 })}
    />
  );
  return (
    <section className={`panel ${classes['line']}`} aria-label={description} data-scanned={isScanned || undefined}>
      <Stack p="md" gap="sm">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <div>
            {told === 'count' || told === 'work' ? (
              <Text size="sm" fw={600}>
                {description}
              </Text>
            ) : (
              <Radio value={line.id} label={description} />
            )}
            <Text size="sm" c="dimmed" className="tabular">
              {t('arrived.before', { received: showNumber(received), ordered: showNumber(quantity) })}
            </Text>
          </div>
          <span className={classes['count']} data-arrived>
            {showNumber(countOf(arrived))}
            {told === 'work' ? null : (
              <small>{missing > 0 ? t('arrived.missing', { many: showNumber(missing) }) : t('arrived.all')}</small>
            )}
          </span>
        </Group>
        {line.work && told === 'work' ? (
          <DoneWorkFields
            work={line.work}
            told={arrived.work}
            change={(work) => change({ ...arrived, work })}
            day={day}
            error={refusedAt(-1)}
          />
        ) : null}
        {waiting.length > 0 ? (
          <Group gap={6}>
            <Text size="sm" c="dimmed">
              {t('arrived.standing')}
            </Text>
            {waiting.map((item) => (
              <Button
                key={item.itemId}
                size="compact-xs"
                variant={item.itemId === target ? 'filled' : 'default'}
                aria-pressed={item.itemId === target}
                onClick={() => pick(item)}
              >
                {item.serial ? `${item.tag} · ${item.serial}` : item.tag}
              </Button>
            ))}
          </Group>
        ) : null}
        {arrived.units.length > 0 ? (
          <ul className={classes['serials']}>
            {arrived.units.map(({ serial }, place) => {
              const reason = refusedAt(place);
              return (
                <li key={serial} className={classes['serial']} data-refused={reason ? true : undefined}>
                  {serial}
                  {reason ? <span>{reason}</span> : null}
                  <button
                    type="button"
                    aria-label={t('arrived.remove', { serial })}
                    onClick={() => change({ ...arrived, units: arrived.units.filter((unit) => unit.serial !== serial) })}
                  >
                    <IconX size={14} aria-hidden />
                  </button>
                </li>
              );
            })}
          </ul>
        ) : null}
        {told === 'work' ? null : (
          <Group gap="sm" align="flex-end">
            {told === 'count' ? number('accepted', arrived.accepted + Math.max(0, roomOf(line, arrived))) : null}
            {isGoods ? number('damaged', 100_000) : null}
            {isGoods ? number('wrong', 100_000) : null}
            <TextInput
              label={t('arrived.note')}
              flex={1}
              miw={160}
              maxLength={2_000}
              value={arrived.note}
              onChange={(event) => change({ ...arrived, note: event.currentTarget.value })}
            />
          </Group>
        )}
        {told === 'count' && line.kind === 'license' ? (
          <SeatFields productId={line.productId} arrived={arrived} change={change} error={refusedAt(-1)} />
        ) : null}
      </Stack>
    </section>
  );
}
