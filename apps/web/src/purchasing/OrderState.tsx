import {
  IconBan,
  IconCircleCheck,
  IconCircleX,
  IconMailCheck,
  IconPackageImport,
  IconPencil,
  IconSend,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LookBadge } from '../work/StateBadge.js';
import type { Order } from './purchasing.js';

/** Colour, icon and word of a state always go together. */
const looks: Record<Order['state'], { color: string; icon: TablerIcon }> = {
  draft: { color: 'slate', icon: IconPencil },
  sent: { color: 'order', icon: IconSend },
  acknowledged: { color: 'order', icon: IconMailCheck },
  partly_received: { color: 'amber', icon: IconPackageImport },
  received: { color: 'green', icon: IconCircleCheck },
  closed_short: { color: 'slate', icon: IconCircleX },
  cancelled: { color: 'slate', icon: IconBan },
};

/** Where an order stands. */
export function OrderState({ state }: { state: Order['state'] }) {
  const { t } = useTranslation('purchasing');
  return <LookBadge {...looks[state]} word={t(`states.${state}`)} />;
}
