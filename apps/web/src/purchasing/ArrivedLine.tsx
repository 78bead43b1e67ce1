import { Group, NumberInput, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { showNumber } from '../parts/locale.js';
import { type Arrived, countOf, roomOf, toldBy } from './arrived.rules.js';
import type { OrderLine } from './purchasing.js';
import classes from './purchasing.module.css';

interface ArrivedLineProps {
  line: OrderLine;
  arrived: Arrived;
  change: (arrived: Arrived) => void;
  /** Why a serial of it was refused. */
  refusedAt: (place: number) => string | undefined;
}

/** A line of the order: how much of it came now, what was scanned, and what was wrong with it. */
export function ArrivedLine({ line, arrived, change, refusedAt }: ArrivedLineProps) {
  const { t } = useTranslation('purchasing');
  const { description, quantity, received } = line;
  const told = toldBy(line);
  const number = (name: 'accepted' | 'damaged' | 'wrong', max: number) => (
    <NumberInput
      label={t(`arrived.${name}`)}
      min={0}
      max={max}
      allowDecimal={false}
      w={130}
      value={arrived[name]}
      onChange={(value) => change({ ...arrived, [name]: Number(value) || 0 })}
    />
  );
  return (
    <section className="panel" aria-label={description}>
      <Stack p="md" gap="sm">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <div>
            {told === 'count' ? (
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
          </span>
        </Group>
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
        <Group gap="sm" align="flex-end">
          {told === 'count' ? number('accepted', arrived.accepted + Math.max(0, roomOf(line, arrived))) : null}
          {number('damaged', 100_000)}
          {number('wrong', 100_000)}
          <TextInput
            label={t('arrived.note')}
            flex={1}
            miw={160}
            maxLength={2_000}
            value={arrived.note}
            onChange={(event) => change({ ...arrived, note: event.currentTarget.value })}
          />
        </Group>
        {line.kind === 'license' ? (
          <Textarea
            label={t('arrived.keys')}
            description={t('arrived.keysHelp')}
            autosize
            minRows={2}
            maxRows={8}
            spellCheck={false}
            value={arrived.keys}
            onChange={(event) => change({ ...arrived, keys: event.currentTarget.value })}
          />
        ) : null}
      </Stack>
    </section>
  );
}
