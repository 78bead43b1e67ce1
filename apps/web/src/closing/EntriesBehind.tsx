import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showDay } from '../parts/locale.js';
import { Money } from '../parts/Money.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { ThingLink } from '../parts/ThingLink.js';
import { LineList } from '../related/LineList.js';
import { say } from '../values/say.js';
import { withoutCenterQuery } from './closing.js';

/** The entries of a month that no cost centre is charged with, the first of them. */
export function EntriesBehind({ month }: { month: string }) {
  const { t } = useTranslation('closing');
  const { data, error, refetch } = useQuery(withoutCenterQuery(month));
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!data) return <LineSkeletons />;
  return (
    <Stack gap="sm">
      <LineList
        lines={data.data.map(({ id, description, kind, bookedOn, itemId, amount }) => {
          const name = description || say(kind);
          return {
            id,
            what: itemId ? (
              <ThingLink kind="item" id={itemId}>
                {name}
              </ThingLink>
            ) : (
              name
            ),
            side: (
              <>
                {showDay(bookedOn)} · <Money amount={amount} />
              </>
            ),
          };
        })}
      />
      {data.next ? (
        <Text size="sm" c="dimmed">
          {t('more')}
        </Text>
      ) : null}
    </Stack>
  );
}
