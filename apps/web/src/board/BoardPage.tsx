import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader.js';

export function BoardPage() {
  const { t } = useTranslation('board');
  return <PageHeader title={t('titles.board')} />;
}
