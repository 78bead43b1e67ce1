import { ActionIcon, Button, Menu } from '@mantine/core';
import {
  IconClipboardList,
  IconDots,
  IconHistory,
  IconLayoutKanban,
  IconMapPin,
  IconPlus,
  IconTableImport,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../session/session.js';
import type { ItemKind } from './item-search.js';

export function NewItemButton({ kind }: { kind: ItemKind | undefined }) {
  const { t } = useTranslation('items');
  if (!useMay('items.create')) return null;
  return (
    <Button
      renderRoot={(props) => <Link {...props} to="/items/new" search={kind ? { kind } : {}} />}
      leftSection={<IconPlus size={16} aria-hidden />}
    >
      {t(`newOf.${kind ?? 'all'}`)}
    </Button>
  );
}

/** The other ways to look at items, and to bring many. */
export function ItemsMenu() {
  const { t } = useTranslation('items');
  const mayPaste = useMay('exchange.import');
  const mayExport = useMay('exchange.export');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label={t('menu.label')}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to="/board" leftSection={<IconLayoutKanban size={16} aria-hidden />}>
          {t('menu.board')}
        </Menu.Item>
        <Menu.Item component={Link} to="/places" leftSection={<IconMapPin size={16} aria-hidden />}>
          {t('menu.places')}
        </Menu.Item>
        <Menu.Item component={Link} to="/bulk-changes" leftSection={<IconHistory size={16} aria-hidden />}>
          {t('menu.bulkChanges')}
        </Menu.Item>
        {mayPaste ? (
          <Menu.Item component={Link} to="/items/paste" leftSection={<IconClipboardList size={16} aria-hidden />}>
            {t('menu.paste')}
          </Menu.Item>
        ) : null}
        {mayExport ? (
          <Menu.Item
            component="a"
            href="/api/v1/items/export.csv"
            download
            leftSection={<IconTableImport size={16} aria-hidden />}
          >
            {t('menu.exportAll')}
          </Menu.Item>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}
