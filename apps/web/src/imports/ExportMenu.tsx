import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../session/session.js';

const exported = ['assets', 'services', 'licenses'] as const;
const kindOf = { assets: 'asset', services: 'service', licenses: 'license' } as const;

/** All items of a kind as a file, in the columns that an import reads. */
export function ExportMenu() {
  const { t } = useTranslation('imports');
  if (!useMay('exchange.export')) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {t('export.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('export.text')}</Menu.Label>
        {exported.map((kind) => (
          <Menu.Item key={kind} component="a" href={`/api/v1/items/export.csv?kind=${kindOf[kind]}`} download>
            {t('export.all', { kind: t(`kinds.${kind}`) })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
