import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader.js';

export function SetupPage() {
  const { t } = useTranslation('setup');
  return <PageHeader title={t('titles.setup')} />;
}
