import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader.js';

export function DesignPage() {
  const { t } = useTranslation('design');
  return <PageHeader title={t('titles.design')} />;
}
