import { Button, Stack, VisuallyHidden } from '@mantine/core';
import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Timeline.module.css';
import { When } from './When.js';

export interface TimelineEntry {
  id: string;
  icon: TablerIcon;
  /** A colour of the theme for the icon; a phase's where the entry is about one. */
  color?: string;
  /** What happened, as a few words. */
  title: ReactNode;
  at: string;
  /** Who did it. */
  who?: ReactNode;
  /** The details: answers, before and after, the words of a comment, a picture. */
  children?: ReactNode;
  /** What can be done about it: take it back, change the comment. */
  actions?: ReactNode;
}

interface TimelineProps {
  /** Newest first. */
  entries: readonly TimelineEntry[];
  /** Reads what was before; absent when all is shown. */
  more?: (() => void) | undefined;
  loading?: boolean;
}

/** What happened, newest first, by icon, words, person and time. */
export function Timeline({ entries, more, loading = false }: TimelineProps) {
  const { t } = useTranslation('parts');
  return (
    <Stack gap="sm">
      <ol className={classes['timeline']}>
        {entries.map(({ id, icon: Icon, color = 'slate', title, at, who, children, actions }) => (
          <li key={id} style={{ '--entry-ink': `var(--mantine-color-${color}-light-color)` }}>
            <span className={classes['mark']}>
              <Icon size={14} aria-hidden />
            </span>
            <div className={classes['entry']}>
              <div className={classes['title']}>
                <span>{title}</span>
                {actions}
              </div>
              <div className={classes['when']}>
                {who}
                {who ? ' · ' : ''}
                <When at={at} />
              </div>
              {children}
            </div>
          </li>
        ))}
      </ol>
      {more ? (
        <Button variant="default" onClick={more} loading={loading}>
          {t('timeline.more')}
        </Button>
      ) : null}
    </Stack>
  );
}

/** One field before and after; what was not there is said, not left empty. */
export function BeforeAfter({ label, before, after }: { label: string; before: ReactNode; after: ReactNode }) {
  const { t } = useTranslation('parts');
  const none = <em>{t('timeline.nothing')}</em>;
  return (
    <div className={classes['change']}>
      <span>{label}</span>
      <del>
        <VisuallyHidden>{t('timeline.before')} </VisuallyHidden>
        {before ?? none}
      </del>
      <ins>
        <VisuallyHidden>{t('timeline.after')} </VisuallyHidden>
        {after ?? none}
      </ins>
    </div>
  );
}
