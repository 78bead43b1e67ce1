import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader.js';

export function BulkChangeListPage() {
  const { t } = useTranslation('items');
  return <PageHeader title={t('titles.bulkChanges')} />;
}
