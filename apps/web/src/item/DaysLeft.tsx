import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const SOON_DAYS = 60;

/** How many days are left until a date; few are said louder. */
export function DaysLeft({ until }: { until: string }) {
  const { t } = useTranslation('parts');
  const days = Math.ceil((new Date(`${until}T00:00:00`).getTime() - Date.now()) / 86_400_000);
  const near = days >= 0 && days <= SOON_DAYS;
  const left = days === 0 ? t('when.today') : days === 1 ? t('when.tomorrow') : t('when.inDays', { count: days });
  return (
    <Text span size="xs" style={{ color: `var(--mantine-color-${near ? 'amber-light-color' : 'dimmed'})` }} ml={8}>
      {days < 0 ? t('when.over') : left}
    </Text>
  );
}
