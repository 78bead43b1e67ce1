import { Alert, Group, Text } from '@mantine/core';
import { IconBellRinging } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { alertRulesQuery } from '../alerts/alerts.js';
import { showNumber } from '../parts/locale.js';

/** How many alerts of spend somebody has still to look at, of what the reader may see. Nothing at all while there is none. */
export function OpenAlerts() {
  const { t } = useTranslation('overview');
  const { data } = useQuery({ ...alertRulesQuery, staleTime: 30_000 });
  const count = data?.rules.reduce((sum, { open }) => sum + open, 0) ?? 0;
  if (count === 0) return null;
  const title = t('alerts.open', { count, many: showNumber(count) });
  return (
    <Alert color="amber" icon={<IconBellRinging aria-hidden />} py="xs" role="region" aria-label={title}>
      <Group gap="4px 16px">
        <Text span size="sm" fw={600}>
          {title}
        </Text>
        <Link to="/spend-alerts" className="link">
          {t('alerts.look')}
        </Link>
      </Group>
    </Alert>
  );
}
