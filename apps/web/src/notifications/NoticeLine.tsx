import { ActionIcon } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { When } from '../parts/When.js';
import { type Notice, noticeLooks, noticePage, noticeText, useReading } from './notices.js';
import classes from './notifications.module.css';

/** One notice: what it is about, when, and the way there. Going there reads it. */
export function NoticeLine({ notice, opened }: { notice: Notice; opened?: () => void }) {
  const { t } = useTranslation('notifications');
  const router = useRouter();
  const reading = useReading();
  const { id, kind, body, readAt, createdAt } = notice;
  const { icon: Icon, color } = noticeLooks[kind];
  const text = noticeText(notice);
  const page = noticePage(notice);
  const read = (): void => {
    if (!readAt) reading.mutate(id);
  };
  const go = (event: React.MouseEvent, to: string): void => {
    read();
    // A new tab is opened by the browser itself.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    opened?.();
    // By its address, since it may carry a question of its own.
    router.history.push(to);
  };
  return (
    <li className={classes['line']} data-unread={readAt === null || undefined}>
      <span className={classes['icon']} style={{ color: `var(--mantine-color-${color}-light-color)` }}>
        <Icon size={18} stroke={1.7} aria-hidden />
      </span>
      <div className={classes['text']}>
        {page ? (
          <a href={page} onClick={(event) => go(event, page)} className={classes['title']}>
            {text}
          </a>
        ) : (
          <span className={classes['title']}>{text}</span>
        )}
        {body ? <p className={classes['body']}>{body}</p> : null}
        <span className={classes['when']}>
          <When at={createdAt} />
        </span>
      </div>
      {readAt === null ? (
        <ActionIcon
          variant="subtle"
          color="slate"
          onClick={read}
          loading={reading.isPending}
          aria-label={t('readOf', { text })}
          title={t('read')}
        >
          <IconCheck size={16} aria-hidden />
        </ActionIcon>
      ) : null}
    </li>
  );
}
