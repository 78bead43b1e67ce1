import { Button, Text } from '@mantine/core';
import { IconFileCertificate, IconHeadset, IconLicense, IconShieldCheck, type TablerIcon } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { relativeFormat, showDay, showMonth, showNumber } from '../parts/locale.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { ThingLink } from '../parts/ThingLink.js';
import { say } from '../values/say.js';
import classes from './overview.module.css';

type End = components['schemas']['EndDto'];

const icons: Record<End['what'], TablerIcon> = {
  warranty: IconShieldCheck,
  support: IconHeadset,
  license: IconLicense,
  contract: IconFileCertificate,
};

const WITHIN_DAYS = 90;
const FEW = 8;
const MOST = 200;

/** What we rely on and what ends soon, month by month. */
export function EndsAhead() {
  const { t } = useTranslation('overview');
  const [limit, setLimit] = useState(FEW);
  const { data, error, refetch } = useQuery({
    queryKey: ['items', 'ends', limit],
    queryFn: () => answer(api.GET('/api/v1/items/ends', { params: { query: { withinDays: WITHIN_DAYS, limit } } })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const ends = data?.data ?? [];
  const months = [...new Set(ends.map(({ endsOn }) => endsOn.slice(0, 7)))];
  const total = data?.total ?? 0;
  return (
    <Panel
      title={t('ends.title')}
      aside={
        <Text size="sm" c="dimmed" className="tabular">
          {total > 0 ? t('ends.count', { count: total, many: showNumber(total), days: WITHIN_DAYS }) : ''}
        </Text>
      }
    >
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={6} height={32} /> : null}
      {data && ends.length === 0 ? (
        <EmptyNotice title={t('ends.none', { days: WITHIN_DAYS })}>{t('ends.noneText')}</EmptyNotice>
      ) : null}
      {months.map((month) => (
        <section key={month}>
          <h3 className={classes['month']}>{showMonth(`${month}-01`, { long: true })}</h3>
          <ul className={classes['ends']}>
            {ends
              .filter(({ endsOn }) => endsOn.startsWith(month))
              .map((end) => (
                <EndLine key={`${end.what} ${end.itemId ?? end.contractId}`} end={end} />
              ))}
          </ul>
        </section>
      ))}
      {ends.length < total && limit < MOST ? (
        <Button variant="default" onClick={() => setLimit(MOST)}>
          {t('ends.all')}
        </Button>
      ) : null}
    </Panel>
  );
}

/** Calendar days from today, where the reader is. */
function daysUntil(day: string): number {
  const now = new Date();
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())) / 86_400_000);
}

function EndLine({ end }: { end: End }) {
  const Icon = icons[end.what];
  const tag = end.itemId ? (
    <ThingLink kind="item" id={end.itemId}>
      {end.tag}
    </ThingLink>
  ) : end.contractId ? (
    <ThingLink kind="contract" id={end.contractId}>
      {end.tag}
    </ThingLink>
  ) : (
    end.tag
  );
  return (
    <li className={classes['end']}>
      <Icon size={16} stroke={1.6} aria-hidden className={classes['endIcon']} />
      <span className={classes['endText']}>
        {tag} <span className="dimmed">{say(end.what)}</span> {end.name}
      </span>
      <time dateTime={end.endsOn} title={showDay(end.endsOn)} className={classes['endDay']}>
        {relativeFormat().format(daysUntil(end.endsOn), 'day')}
      </time>
    </li>
  );
}
