import type { TablerIcon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Step } from '../item/item-queries.js';
import { type RunState, runLooks, situationLooks } from './looks.js';
import { situationOf } from './situation.rules.js';
import classes from './work.module.css';

/** How a step stands. */
export function StepState({ step }: { step: Step }) {
  const { t } = useTranslation('work');
  const situation = situationOf(step);
  return <LookBadge {...situationLooks[situation]} word={t(`situations.${situation}`)} />;
}

/** How a run stands. */
export function RunStateBadge({ state }: { state: RunState }) {
  const { t } = useTranslation('work');
  return <LookBadge {...runLooks[state]} word={t(`runStates.${state}`)} />;
}

/** A state of whatever kind: its colour, its icon and its word, together. */
export function LookBadge({ color, icon: Icon, word }: { color: string; icon: TablerIcon; word: string }) {
  return (
    <span
      className={classes['badge']}
      style={{
        '--state-ink': `var(--mantine-color-${color}-light-color)`,
        '--state-tint': `var(--mantine-color-${color}-light)`,
      }}
    >
      <Icon size={14} aria-hidden />
      {word}
    </span>
  );
}
