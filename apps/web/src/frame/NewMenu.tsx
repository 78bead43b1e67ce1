import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../parts/use-keys.js';
import { useSession } from '../session/session.js';
import { acts } from './acts.js';
import { isAllowed } from './use-places.js';

/** What can be begun from anywhere; `c` opens it. */
export function NewMenu() {
  const { t } = useTranslation('frame');
  const [opened, setOpened] = useState(false);
  const permissions = useSession()?.permissions ?? [];
  const offered = acts.filter(({ may }) => isAllowed(may, permissions));
  useKeys({ c: () => (offered.length > 0 ? setOpened(true) : false) });
  if (offered.length === 0) return null;
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} visibleFrom="sm">
          {t('add')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {offered.map(({ name, to, search, icon: Icon }) => (
          <Menu.Item
            key={name}
            renderRoot={(props) => <Link {...props} to={to} search={search ?? {}} />}
            leftSection={<Icon size={16} aria-hidden />}
          >
            {t(`places.${name}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
