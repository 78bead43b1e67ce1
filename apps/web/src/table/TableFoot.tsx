import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { showNumber } from '../parts/locale.js';
import type { Row } from './column.js';
import classes from './table.module.css';
import type { List } from './use-list.js';

interface TableFootProps<Each extends Row, Query extends object> {
  list: List<Each, Query>;
  total: number | undefined;
}

/** How many rows are shown, of how many, and the way to more. */
export function TableFoot<Each extends Row, Query extends object>({ list, total }: TableFootProps<Each, Query>) {
  const { t } = useTranslation('table');
  const { rows, hasMore } = list;
  return (
    <div className={classes['foot']}>
      <Text size="sm" c="dimmed" role="status">
        {rows.length > 0 ? countText(t, rows.length, total, hasMore) : ''}
      </Text>
      {hasMore ? (
        <Button size="compact-sm" variant="default" onClick={list.readMore} loading={list.readingMore}>
          {t('foot.more')}
        </Button>
      ) : null}
    </div>
  );
}

type Tell = ReturnType<typeof useTranslation<'table'>>['t'];

function countText(t: Tell, shown: number, total: number | undefined, more: boolean): string {
  if (!more) return t('foot.all', { count: shown, many: showNumber(shown) });
  if (total === undefined) return t('foot.some', { many: showNumber(shown) });
  return t('foot.of', { many: showNumber(shown), total: showNumber(total) });
}
