import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import { IconDots, IconPlus, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readQuestion } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { useMay } from '../session/session.js';
import { SaveViewDialog } from './SaveViewDialog.js';
import { asksFor, type SavedView, useViewActs, useViews, viewQuestion } from './saved-views.js';
import classes from './table.module.css';

/** Questions that are asked again and again: one's own and those for everybody. What is in the address now can become one. */
export function SavedViews({ page }: { page: string }) {
  const { t } = useTranslation('table');
  const [question] = useQuestion();
  const views = useViews(page);
  const [saving, setSaving] = useState(false);
  const plain = Object.keys(viewQuestion(question)).length === 0;
  const current = views.find((view) => asksFor(question, view)) ?? views.find(({ id }) => id === question['view']);
  if (plain && views.length === 0) return null;
  return (
    <Group component="nav" gap={4} aria-label={t('views.bar')}>
      <ViewLink label={t('views.all')} here={plain} search={{}} />
      {views.map((view) => (
        <ViewLink
          key={view.id}
          label={view.name}
          here={view === current && !plain}
          search={{ ...readQuestion(view.query), view: view.id }}
          title={view.shared && view.ownerName ? t('views.by', { name: view.ownerName }) : undefined}
          shared={view.shared}
        />
      ))}
      {current && !plain ? <ViewMenu page={page} view={current} /> : null}
      {plain || (current && asksFor(question, current)) ? null : (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setSaving(true)}
        >
          {t('views.save')}
        </Button>
      )}
      <SaveViewDialog page={page} question={question} opened={saving} close={() => setSaving(false)} />
    </Group>
  );
}

interface ViewLinkProps {
  label: string;
  here: boolean;
  search: Record<string, string | undefined>;
  title?: string | undefined;
  shared?: boolean;
}

function ViewLink({ label, here, search, title, shared = false }: ViewLinkProps) {
  return (
    <Link to="." search={search} className={classes['view']} aria-current={here ? 'page' : undefined} title={title}>
      {label}
      {shared ? <IconUsers size={13} aria-hidden /> : null}
    </Link>
  );
}

function ViewMenu({ page, view }: { page: string; view: SavedView }) {
  const { t } = useTranslation('table');
  const [question, ask] = useQuestion();
  const { add, change, remove } = useViewActs(page);
  const mayShare = useMay('views.share');
  if (!view.mine && !(view.shared && mayShare)) return null;
  const { name, shared } = view;
  const takeAway = (): void =>
    remove.mutate(view, {
      onSuccess: () => {
        ask({ view: undefined });
        tellDone(t('views.removed', { name }), {
          undo: () => add.mutateAsync({ name, shared, question: readQuestion(view.query) }),
        });
      },
      onError: tellFailed,
    });
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <ActionIcon variant="subtle" color="slate" size={24} aria-label={t('views.more', { name })}>
          <IconDots size={14} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {asksFor(question, view) ? null : (
          <Menu.Item
            onClick={() =>
              change.mutate({ view, question }, { onSuccess: () => tellDone(t('views.updated', { name })), onError: tellFailed })
            }
          >
            {t('views.update')}
          </Menu.Item>
        )}
        <Menu.Item onClick={takeAway}>{t('views.remove')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
