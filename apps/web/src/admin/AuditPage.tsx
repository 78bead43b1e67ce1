import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader.js';

export function AuditPage() {
  const { t } = useTranslation('admin');
  return <PageHeader title={t('titles.audit')} />;
}
