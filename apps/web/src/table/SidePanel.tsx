import { ActionIcon, Drawer, Group, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './table.module.css';

interface SidePanelProps {
  /** What is shown; `undefined` closes it. */
  title: string | undefined;
  close: () => void;
  /** Beside the title, such as the way to its page. */
  actions?: ReactNode;
  children: ReactNode;
}

/** Something shown beside the list it stands in, which stays usable; where there is no room beside, over it. */
export function SidePanel({ title, close, actions, children }: SidePanelProps) {
  const { t } = useTranslation('table');
  const narrow = useMediaQuery('(max-width: 61.99em)', undefined, { getInitialValueInEffect: false });
  if (narrow) {
    return (
      <Drawer opened={title !== undefined} onClose={close} position="right" size="md" title={title}>
        <Stack gap="sm" className={classes['over'] ?? ''}>
          {actions ? <Group gap="xs">{actions}</Group> : null}
          {children}
        </Stack>
      </Drawer>
    );
  }
  if (title === undefined) return null;
  return (
    <aside className={`panel ${classes['panel']}`} aria-label={title}>
      <div className={classes['panelHead']}>
        <strong>{title}</strong>
        <Group gap="xs" wrap="nowrap">
          {actions}
          <ActionIcon variant="subtle" color="slate" aria-label={t('panel.close')} onClick={close}>
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Group>
      </div>
      <div className={classes['panelBody']}>{children}</div>
    </aside>
  );
}
