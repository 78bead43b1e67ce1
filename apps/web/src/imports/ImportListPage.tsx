import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader.js';

export function ImportListPage() {
  const { t } = useTranslation('imports');
  return <PageHeader title={t('titles.imports')} />;
}
