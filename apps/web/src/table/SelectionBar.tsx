import { Button, Text } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { showNumber } from '../parts/locale.js';
import { useKeys } from '../parts/use-keys.js';
import classes from './table.module.css';
import type { Selecting } from './use-selection.js';

interface SelectionBarProps<Query extends object> {
  selecting: Selecting<Query>;
  /** How many rows were read, and whether there are more that match. */
  read: number;
  hasMore: boolean;
  total: number | undefined;
  children: ReactNode;
}

/** What is chosen, the way to choose all that match, and what can be done with them. */
export function SelectionBar<Query extends object>({ selecting, read, hasMore, total, children }: SelectionBarProps<Query>) {
  const { t } = useTranslation('table');
  const { chosen, selection } = selecting;
  const acts = useRef<HTMLElement>(null);
  // Between the bar and a row stand the links of all rows before it.
  useKeys({ a: () => acts.current?.querySelector('button')?.focus() });
  if (!chosen) return null;
  const count = chosen.count;
  const allRead = !selection.everything && selection.ids.size === read && hasMore;
  const many = count === undefined ? t('choose.everything') : t('choose.chosen', { count, many: showNumber(count) });
  return (
    <section ref={acts} className={classes['bar']} aria-label={t('choose.bar')} aria-keyshortcuts="A">
      <Text size="sm" fw={600} role="status">
        {selection.everything && count !== undefined ? t('choose.allChosen', { count, many: showNumber(count) }) : many}
      </Text>
      {allRead ? (
        <Button size="compact-sm" variant="subtle" onClick={selecting.chooseEverything}>
          {total === undefined ? t('choose.chooseEverything') : t('choose.chooseAll', { count: total, many: showNumber(total) })}
        </Button>
      ) : null}
      {children}
      <Button size="compact-sm" variant="subtle" color="slate" onClick={selecting.clear}>
        {t('choose.clear')}
      </Button>
    </section>
  );
}
