import { IconChecklist, IconGavel, IconHourglass, IconRobot, IconWebhook, type TablerIcon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Step } from '../item/item-queries.js';
import classes from './desk.module.css';

const icons: Record<Step['kind'], TablerIcon> = {
  task: IconChecklist,
  approval: IconGavel,
  automation: IconRobot,
  webhook: IconWebhook,
  wait: IconHourglass,
};

/** Of which kind a step is. */
export function KindIcon({ kind }: { kind: Step['kind'] }) {
  const { t } = useTranslation('desk');
  const Icon = icons[kind];
  return <Icon size={18} className={classes['kind']} role="img" aria-label={t(`kinds.${kind}`)} />;
}
