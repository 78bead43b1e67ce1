import { ActionIcon, Drawer, Menu } from '@mantine/core';
import { IconCalendarOff, IconDots, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChargeChangeForm } from './ChargeChangeForm.js';
import { ChargeEndForm } from './ChargeEndForm.js';
import type { Charge } from './item-queries.js';

/** Another amount from a day on, or an end. */
export function ChargeActions({ charge }: { charge: Charge }) {
  const { t } = useTranslation('item');
  const [doing, setDoing] = useState<'change' | 'end'>();
  const close = (): void => setDoing(undefined);
  const what = charge.description;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('charges.actionsOf', { what })}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={14} aria-hidden />} onClick={() => setDoing('change')}>
            {t('charges.change')}
          </Menu.Item>
          <Menu.Item leftSection={<IconCalendarOff size={14} aria-hidden />} onClick={() => setDoing('end')}>
            {t(charge.endsOn ? 'charges.changeEnd' : 'charges.end')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Drawer
        opened={doing !== undefined}
        onClose={close}
        position="right"
        size="md"
        title={t(doing === 'end' ? 'charges.endTitle' : 'charges.changeTitle', { what })}
      >
        {doing === 'change' ? <ChargeChangeForm charge={charge} close={close} /> : null}
        {doing === 'end' ? <ChargeEndForm charge={charge} close={close} /> : null}
      </Drawer>
    </>
  );
}
