import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader.js';

export function VendorsPage() {
  const { t } = useTranslation('catalog');
  return <PageHeader title={t('titles.vendors')} />;
}
