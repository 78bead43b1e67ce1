import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader.js';

export function CustomFieldsPage() {
  const { t } = useTranslation('admin');
  return <PageHeader title={t('titles.customFields')} />;
}
