import { Group, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import classes from './PageHeader.module.css';
import { useTitle } from './use-title.js';

/** A step of the way to this page. */
export interface Crumb {
  label: string;
  to: string;
  search?: Record<string, string>;
}

interface PageHeaderProps {
  /** The heading, and the name of the browser's tab. */
  title: string;
  /** What the tab is called where the heading alone says too little. */
  tab?: string;
  /** The pages above this one, the outermost first. */
  crumbs?: readonly Crumb[];
  /** Facts beside the heading: badges, a count, since when. */
  meta?: ReactNode;
  /** Buttons, the one filled one first. */
  actions?: ReactNode;
}

/** The head of a page: where one is, its one heading, and what can be done here. */
export function PageHeader({ title, tab, crumbs = [], meta, actions }: PageHeaderProps) {
  useTitle(tab ?? title);
  return (
    <Group justify="space-between" align="flex-start" gap="sm">
      <div className={classes['head']}>
        {crumbs.length > 0 ? (
          <ol className={classes['crumbs']}>
            {crumbs.map(({ label, to, search = {} }) => (
              <li key={label}>
                <Link to={to} search={search}>
                  {label}
                </Link>
              </li>
            ))}
          </ol>
        ) : null}
        <Title order={1} className={classes['title'] ?? ''}>
          {title}
        </Title>
        {meta ? (
          <Group gap="6px 12px" mt={6}>
            {meta}
          </Group>
        ) : null}
      </div>
      {actions ? <Group gap="xs">{actions}</Group> : null}
    </Group>
  );
}
