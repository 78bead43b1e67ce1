import { Button, Text, Textarea } from '@mantine/core';
import { IconAlertTriangle, IconBan, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showNumber } from '../parts/locale.js';
import { RecordDrawer } from '../related/RecordDrawer.js';
import type { Finding } from './closing.js';
import classes from './closing.module.css';
import { EntriesBehind } from './EntriesBehind.js';

interface CheckLineProps {
  finding: Finding;
  month: string;
  /** What is being said to a warning, where somebody may say it. */
  reason?: string;
  say?: (reason: string) => void;
}

/** One question of the checklist: whether it is clear, what it is about, and what is behind its count. */
export function CheckLine({ finding, month, reason, say }: CheckLineProps) {
  const { t } = useTranslation('closing');
  const { check, severity, count, reason: said } = finding;
  const look = count === 0 ? 'clear' : severity;
  const Icon = { clear: IconCircleCheck, warning: IconAlertTriangle, blocking: IconBan }[look];
  return (
    <li data-look={look}>
      <Icon size={18} role="img" aria-label={t(`looks.${look}`)} />
      <div className={classes['check']}>
        <Text fw={600} size="sm">
          {t(`checks.${check}.title`)}
        </Text>
        {count > 0 ? (
          <Text size="sm" c="dimmed">
            {t(`checks.${check}.text`)}
          </Text>
        ) : null}
        {said ? <Text size="sm">{t('said', { reason: said })}</Text> : null}
        {say ? (
          <Textarea
            label={t('reason')}
            size="sm"
            autosize
            minRows={1}
            maxLength={500}
            value={reason ?? ''}
            onChange={(event) => say(event.currentTarget.value)}
          />
        ) : null}
      </div>
      {count > 0 ? <span className={classes['count']}>{showNumber(count)}</span> : null}
      {count > 0 && check === 'without_cost_center' ? <Behind month={month} title={t(`checks.${check}.title`)} /> : null}
    </li>
  );
}

function Behind({ month, title }: { month: string; title: string }) {
  const { t } = useTranslation('closing');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="default" size="compact-sm" onClick={() => setOpened(true)}>
        {t('show')}
      </Button>
      <RecordDrawer opened={opened} close={() => setOpened(false)} title={title}>
        {() => <EntriesBehind month={month} />}
      </RecordDrawer>
    </>
  );
}
