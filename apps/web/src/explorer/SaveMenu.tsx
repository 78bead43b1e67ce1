import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ExploreQuery } from './explorer.js';

/** The whole answer as a file, and the charges of its months for those who read FOCUS. */
export function SaveMenu({ query }: { query: ExploreQuery }) {
  const { t } = useTranslation('explorer');
  const asked = addressOf(query);
  const months = new URLSearchParams({ from: query.from ?? '', to: query.to ?? '' }).toString();
  const link = (label: string, href: string, title?: string) => (
    <Menu.Item component="a" href={href} download title={title}>
      {label}
    </Menu.Item>
  );
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {t('save')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {link(t('workbook'), `/api/v1/spend/explore.xlsx?${asked}`)}
        {link(t('export'), `/api/v1/spend/explore.csv?${asked}`)}
        <Menu.Divider />
        {link(t('focus'), `/api/v1/ledger/focus.csv?${months}`, t('focusHint'))}
      </Menu.Dropdown>
    </Menu>
  );
}

function addressOf(query: ExploreQuery): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of Array.isArray(value) ? value : [value]) if (each !== undefined) asked.append(name, String(each));
  }
  return asked.toString();
}
