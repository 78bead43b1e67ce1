import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader.js';

export function NotificationsPage() {
  const { t } = useTranslation('notifications');
  return <PageHeader title={t('titles.notifications')} />;
}
