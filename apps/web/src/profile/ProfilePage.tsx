import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader.js';

export function ProfilePage() {
  const { t } = useTranslation('profile');
  return <PageHeader title={t('titles.profile')} />;
}
