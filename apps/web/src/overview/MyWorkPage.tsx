import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader.js';

export function MyWorkPage() {
  const { t } = useTranslation('overview');
  return <PageHeader title={t('titles.myWork')} />;
}
