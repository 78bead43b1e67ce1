import { IconCircleX, IconEqual, IconPencil, IconPlus, type TablerIcon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Verdict } from './import-queries.js';
import classes from './imports.module.css';

const looks: Record<Verdict, { color: string; icon: TablerIcon }> = {
  create: { color: 'green', icon: IconPlus },
  update: { color: 'order', icon: IconPencil },
  unchanged: { color: 'slate', icon: IconEqual },
  refused: { color: 'rose', icon: IconCircleX },
};

/** What becomes of a row: by icon and word, never by colour alone. */
export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation('imports');
  const { color, icon: Icon } = looks[verdict];
  return (
    <span
      className={classes['verdict']}
      style={{
        '--verdict-ink': `var(--mantine-color-${color}-light-color)`,
        '--verdict-tint': `var(--mantine-color-${color}-light)`,
      }}
    >
      <Icon size={13} aria-hidden />
      {t(`verdicts.${verdict}`)}
    </span>
  );
}
