import { Anchor, Kbd, Modal, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './frame.module.css';
import { useAllPlaces } from './use-places.js';
import type { words } from './words.en.js';

type Does = Exclude<keyof (typeof words)['keys'], 'goTo'>;

/** What the keys do, by where they do it. */
const shortcuts = [
  {
    where: 'anywhere',
    keys: [
      { keys: ['/', 'Ctrl K'], does: 'search' },
      { keys: ['c'], does: 'new' },
      { keys: ['z'], does: 'undo' },
      { keys: ['Esc'], does: 'close' },
      { keys: ['?'], does: 'sheet' },
    ],
  },
  {
    where: 'lists',
    keys: [
      { keys: ['j', '↓'], does: 'next' },
      { keys: ['k', '↑'], does: 'before' },
      { keys: ['Enter'], does: 'open' },
      { keys: ['o', 'Space'], does: 'panel' },
      { keys: ['x'], does: 'choose' },
      { keys: ['Shift x'], does: 'reach' },
      { keys: ['a'], does: 'acts' },
      { keys: ['f'], does: 'filter' },
    ],
  },
  {
    where: 'task',
    keys: [
      { keys: ['Shift c'], does: 'complete' },
      { keys: ['t'], does: 'take' },
      { keys: ['a'], does: 'approve' },
      { keys: ['r'], does: 'reject' },
    ],
  },
  {
    where: 'item',
    keys: [
      { keys: ['v'], does: 'verb' },
      { keys: ['e'], does: 'edit' },
    ],
  },
] as const satisfies ReadonlyArray<{ where: Does; keys: ReadonlyArray<{ keys: readonly string[]; does: Does }> }>;

/** All shortcuts on one sheet. */
export function HelpSheet({ close }: { close: () => void }) {
  const { t } = useTranslation('frame');
  const places = useAllPlaces().filter(({ go }) => go !== undefined);
  return (
    <Modal opened onClose={close} title={t('keys.title')} size="xl" centered>
      <div className={classes['keys']}>
        {shortcuts.map(({ where, keys }) => (
          <section key={where}>
            <Title order={3}>{t(`keys.${where}`)}</Title>
            <dl>
              {keys.map((line) => (
                <Line key={line.does} keys={line.keys} between={t('keys.orElse')} does={t(`keys.${line.does}`)} />
              ))}
            </dl>
          </section>
        ))}
        <section>
          <Title order={3}>{t('keys.go')}</Title>
          <dl>
            {places.map(({ name, go = '' }) => (
              <Line key={name} keys={['g', go]} between={t('keys.afterwards')} does={t(`places.${name}`)} />
            ))}
          </dl>
        </section>
      </div>
      <Anchor component={Link} to="/design" size="sm" onClick={close}>
        {t('keys.design')}
      </Anchor>
    </Modal>
  );
}

function Line({ keys, between, does }: { keys: readonly string[]; between: string; does: string }) {
  return (
    <>
      <dt>
        {keys.map((key, place) => (
          <Fragment key={key}>
            {place > 0 ? ` ${between} ` : ''}
            <Kbd>{key}</Kbd>
          </Fragment>
        ))}
      </dt>
      <dd>{does}</dd>
    </>
  );
}
