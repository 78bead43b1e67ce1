import { ActionIcon, Button, Drawer, Group, NumberInput, Stack, Text } from '@mantine/core';
import { IconBasket, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBasket, type Wanted } from '../offers/basket.js';
import { EmptyNotice } from '../parts/Notice.js';
import classes from './shop.module.css';

/** What was chosen so far, and the way to ask for it. */
export function BasketButton() {
  const { t } = useTranslation('shop');
  const [opened, setOpened] = useState(false);
  const { wanted } = useBasket();
  return (
    <>
      <Button leftSection={<IconBasket size={16} aria-hidden />} onClick={() => setOpened(true)}>
        {t('basket.open', { count: wanted.length })}
      </Button>
      <Drawer opened={opened} onClose={() => setOpened(false)} title={t('basket.title')} position="right" size="md">
        {opened ? <Contents /> : null}
      </Drawer>
    </>
  );
}

function Contents() {
  const { t } = useTranslation('shop');
  const { wanted, clear } = useBasket();
  if (wanted.length === 0) return <EmptyNotice title={t('basket.empty')}>{t('basket.emptyText')}</EmptyNotice>;
  return (
    <Stack gap="md">
      <ul className={classes['details']} aria-label={t('basket.title')}>
        {wanted.map((each) => (
          <Line key={each.key} wanted={each} />
        ))}
      </ul>
      <Text size="sm" c="dimmed">
        {t('basket.help')}
      </Text>
      <Group>
        <Button renderRoot={(props) => <Link to="/requests/new" search={{ basket: 'yes' }} {...props} />}>
          {t('basket.ask')}
        </Button>
        <Button variant="default" onClick={clear}>
          {t('basket.clear')}
        </Button>
      </Group>
    </Stack>
  );
}

function Line({ wanted: { key, title, quantity } }: { wanted: Wanted }) {
  const { t } = useTranslation('shop');
  const { change, remove } = useBasket();
  return (
    <li>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <Group gap="xs" wrap="nowrap">
        <NumberInput
          aria-label={t('basket.quantityOf', { title })}
          w={84}
          min={1}
          max={1_000}
          allowDecimal={false}
          clampBehavior="strict"
          value={quantity}
          onChange={(next) => {
            if (typeof next === 'number' && next >= 1) change(key, next);
          }}
        />
        <ActionIcon variant="subtle" color="slate" aria-label={t('basket.remove', { title })} onClick={() => remove(key)}>
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </Group>
    </li>
  );
}
