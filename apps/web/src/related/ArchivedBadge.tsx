import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Says that a record is put away: it stays where it was used, and is no choice any more. */
export function ArchivedBadge({ active }: { active: boolean }) {
  const { t } = useTranslation('related');
  if (active) return null;
  return (
    <Badge variant="light" color="slate" title={t('archive.means')}>
      {t('archive.badge')}
    </Badge>
  );
}
