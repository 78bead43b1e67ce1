import { Alert, Button, Group, Text } from '@mantine/core';
import { IconBasketX } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { linesTodayQuery } from '../offers/templates.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { lineFieldsOf, lineInputOf } from './line-fields.rules.js';
import { amendLines, type RequestDetail } from './procurement.js';

/** What of a draft is not offered any more, and so cannot be sent: it is taken out with one click. */
export function GoneLines({ request }: { request: RequestDetail }) {
  const { t } = useTranslation('procurement');
  const { data } = useQuery({ ...linesTodayQuery(request.id), enabled: request.verbs.includes('submit') });
  const gone = data?.data.filter((line) => line.gone !== null) ?? [];
  const dropping = useMutation({
    mutationFn: () => {
      const offered = request.lines.filter(({ id }) => !gone.some((line) => line.id === id));
      return amendLines(request, offered.map(lineFieldsOf).map(lineInputOf));
    },
    onSuccess: () => tellDone(t('goneHere.dropped')),
    onError: tellFailed,
  });
  if (gone.length === 0) return null;
  return (
    <Alert color="amber" icon={<IconBasketX aria-hidden />} title={t('goneHere.title')}>
      <Group justify="space-between" gap="sm">
        <Text size="sm">
          {gone.map(({ description }) => description).join(', ')}. {t('goneHere.text')}
        </Text>
        {/* What is asked of something in use is said anew in its own form. */}
        {request.lines.some(({ change }) => change !== null) ? null : (
          <Button size="compact-sm" variant="default" loading={dropping.isPending} onClick={() => dropping.mutate()}>
            {t('goneHere.drop')}
          </Button>
        )}
      </Group>
    </Alert>
  );
}
