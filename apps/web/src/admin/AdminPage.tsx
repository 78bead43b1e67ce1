import { SimpleGrid, Stack, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { EmptyNotice } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { useSession } from '../session/session.js';
import classes from './admin.module.css';
import { areas } from './admin-areas.js';

/** Everything that can be set or watched, found by a word of it. */
export function AdminPage() {
  const { t } = useTranslation('admin');
  const [{ q = '' }, ask] = useQuestion();
  const permissions = useSession()?.permissions ?? [];
  const words = q.trim().toLocaleLowerCase();
  const told = (name: (typeof areas)[number]['name']): string =>
    `${t(`titles.${name}`)} ${t(`areas.${name}`)} ${t(`found.${name}`)}`.toLocaleLowerCase();
  const shown = areas.filter(({ name, may }) => permissions.includes(may) && told(name).includes(words));
  return (
    <Stack gap="md" maw={1240}>
      <PageHeader title={t('titles.admin')} />
      <TextInput
        type="search"
        aria-label={t('search')}
        placeholder={t('search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={q}
        onChange={(event) => ask({ q: event.currentTarget.value })}
        maw={420}
      />
      {shown.length === 0 ? <EmptyNotice title={t('nothingFound')} /> : null}
      <SimpleGrid component="ul" className={classes['areas'] ?? ''} cols={{ base: 1, sm: 2, lg: 3 }} spacing="md">
        {shown.map(({ name, to, icon: Icon }) => (
          <li key={name}>
            <Link to={to} className={classes['area']}>
              <Icon size={22} stroke={1.6} aria-hidden />
              <span>
                <strong>{t(`titles.${name}`)}</strong>
                <span className="dimmed">{t(`areas.${name}`)}</span>
              </span>
            </Link>
          </li>
        ))}
      </SimpleGrid>
    </Stack>
  );
}
