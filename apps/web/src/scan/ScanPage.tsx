import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader.js';

export function ScanPage() {
  const { t } = useTranslation('scan');
  return <PageHeader title={t('title')} />;
}
