import { useTranslation } from 'react-i18next';
import { SeverityBadge } from '../parts/SeverityBadge.js';
import type { User } from './user-columns.js';

/** Whether somebody can sign in, and if not, why. */
export function UserState({ user }: { user: Pick<User, 'locked' | 'hasPassword'> }) {
  const { t } = useTranslation('admin');
  if (user.locked) return <SeverityBadge severity="critical" label={t('users.locked')} />;
  if (!user.hasPassword) return <SeverityBadge severity="info" label={t('users.tokensOnly')} />;
  return <span>{t('users.active')}</span>;
}
