import { IconCircleCheck, IconCircleX, IconClock, IconScale, type TablerIcon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LookBadge } from '../../work/StateBadge.js';
import type { Quote } from './quotes.js';

type Standing = Quote['state'] | 'expired';

const looks: Record<Standing, { color: string; icon: TablerIcon }> = {
  open: { color: 'order', icon: IconScale },
  expired: { color: 'amber', icon: IconClock },
  chosen: { color: 'green', icon: IconCircleCheck },
  declined: { color: 'slate', icon: IconCircleX },
};

/** An open quote whose last day has passed is none that can be chosen. */
export const standingOf = ({ state, expired }: Pick<Quote, 'state' | 'expired'>): Standing =>
  state === 'open' && expired ? 'expired' : state;

export function QuoteState({ quote }: { quote: Pick<Quote, 'state' | 'expired'> }) {
  const { t } = useTranslation('purchasing');
  const standing = standingOf(quote);
  return <LookBadge {...looks[standing]} word={t(`quotes.states.${standing}`)} />;
}
