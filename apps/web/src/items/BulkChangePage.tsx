import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader.js';

export function BulkChangePage() {
  const { t } = useTranslation('items');
  return <PageHeader title={t('titles.bulkChange')} />;
}
