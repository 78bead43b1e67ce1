import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader.js';

export function LocationPage() {
  const { t } = useTranslation('organization');
  return <PageHeader title={t('titles.location')} />;
}
