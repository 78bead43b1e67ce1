import { useTranslation } from 'react-i18next';
import { LookBadge } from '../work/StateBadge.js';
import { stateLooks } from './looks.js';
import type { RequestState as State } from './procurement.js';

/** Where a request stands. */
export function RequestState({ state }: { state: State }) {
  const { t } = useTranslation('procurement');
  return <LookBadge {...stateLooks[state]} word={t(`states.${state}`)} />;
}
