import { Button, Drawer, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { given } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { WordsFilter } from '../table/filters.js';
import { useList } from '../table/use-list.js';
import { useRowKeys } from '../table/use-row-keys.js';
import { DelegationsButton } from './DelegationsButton.js';
import { InboxDetail } from './InboxDetail.js';
import { InboxRow } from './InboxRow.js';
import classes from './procurement.module.css';

/** What waits for one's decision, the longest first, each with all its facts beside it: walked and decided from the keyboard. */
export function InboxPage() {
  const { t } = useTranslation('procurement');
  const [question, ask] = useQuestion();
  const narrow = useMediaQuery('(max-width: 61.99em)', undefined, { getInitialValueInEffect: false });
  const list = useList({
    key: ['approvals'],
    query: given({ q: question['q'] }),
    read: (query, signal) => answer(api.GET('/api/v1/approvals', { params: { query }, signal })),
  });
  const { rows } = list;
  const order = rows.map(({ id }) => id);
  const area = useRef<HTMLOListElement>(null);
  // Beside the list the first is in focus by itself; over it one comes when it is asked for.
  const opened = rows.find(({ id }) => id === question['open']) ?? (narrow ? undefined : rows[0]);
  const open = (id: string | undefined): void => ask({ open: id });
  useRowKeys({
    order,
    list: area,
    focus: (place) => {
      const row = [...(area.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])][place];
      row?.focus();
      row?.scrollIntoView({ block: 'nearest' });
    },
    open,
    opened: opened?.id,
  });
  // What is decided makes room for the next one, as with letters.
  const goOn = (id: string) => (): void => {
    const place = order.indexOf(id);
    open(narrow ? undefined : (order[place + 1] ?? order[place - 1]));
  };
  const detail = opened ? <InboxDetail key={opened.id} entry={opened} done={goOn(opened.id)} /> : null;
  return (
    <div className="page-full">
      <PageHeader title={t('titles.approvals')} actions={<DelegationsButton />} />
      <div className="filters">
        <WordsFilter placeholder={t('inbox.find')} />
      </div>
      {list.error ? <ErrorNotice error={list.error} retry={list.readAgain} /> : null}
      {list.pending && !list.error ? <LineSkeletons count={6} height={64} /> : null}
      {!list.pending && rows.length === 0 ? (
        <div className="panel">
          <EmptyNotice title={t(question['q'] ? 'inbox.noneFound' : 'inbox.none')}>
            {question['q'] ? undefined : t('inbox.noneText')}
          </EmptyNotice>
        </div>
      ) : null}
      {rows.length > 0 ? (
        <div className={classes['inbox']} aria-busy={list.stale || undefined}>
          <div className={classes['inboxList']}>
            <ol ref={area} className={`panel ${classes['inboxRows']}`} aria-label={t('titles.approvals')}>
              {rows.map((entry) => (
                <InboxRow key={entry.id} entry={entry} open={entry.id === opened?.id} />
              ))}
            </ol>
            {list.hasMore ? (
              <Button variant="default" onClick={list.readMore} loading={list.readingMore}>
                {t('inbox.more')}
              </Button>
            ) : null}
            <Text size="xs" c="dimmed" visibleFrom="md">
              {t('inbox.keys')}
            </Text>
          </div>
          {narrow ? (
            <Drawer
              opened={opened !== undefined}
              onClose={() => open(undefined)}
              position="right"
              size="100%"
              title={opened?.number}
            >
              {detail}
            </Drawer>
          ) : (
            <section className={`panel ${classes['inboxDetail']}`} aria-label={t('inbox.opened')} tabIndex={0}>
              {detail}
            </section>
          )}
        </div>
      ) : null}
    </div>
  );
}
