import { IconArchive, IconCircleCheck, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Offer } from '../offers/offers.js';
import { LookBadge } from '../work/StateBadge.js';

const looks = {
  draft: { color: 'slate', icon: IconPencil },
  published: { color: 'green', icon: IconCircleCheck },
  retired: { color: 'amber', icon: IconArchive },
} as const;

/** Whether an offer stands in the catalogue. */
export function OfferState({ state }: { state: Offer['state'] }) {
  const { t } = useTranslation('shop');
  return <LookBadge {...looks[state]} word={t(`states.${state}`)} />;
}
