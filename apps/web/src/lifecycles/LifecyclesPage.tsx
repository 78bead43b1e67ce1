import { Button, Stack } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { namesQuery } from '../lifecycle/lifecycle-queries.js';
import { tell } from '../lifecycle/tell.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { RecordDrawer } from '../related/RecordDrawer.js';
import { useMay } from '../session/session.js';
import { say } from '../values/say.js';
import { ChoicesPanel } from './ChoicesPanel.js';
import { CopyForm } from './CopyForm.js';
import { type LifecycleName } from './definition-queries.js';
import { ImportForm } from './ImportForm.js';
import classes from './lifecycles.module.css';
import { OwnPanel } from './OwnPanel.js';

/** By which lifecycles items live: those that came with the product, those that the organisation wrote, and which applies to what. */
export function LifecyclesPage() {
  const { t } = useTranslation('lifecycles');
  const may = useMay('lifecycles.define');
  const [copied, setCopied] = useState<LifecycleName>();
  const [importing, setImporting] = useState(false);
  const { data: names, error, refetch } = useQuery(namesQuery);
  const shipped = names?.filter(({ own }) => !own);
  return (
    <Stack gap="md">
      <PageHeader
        title={t('titles.lifecycles')}
        crumbs={[{ label: t('titles.admin'), to: '/admin' }]}
        actions={
          may ? (
            <Button variant="default" onClick={() => setImporting(true)}>
              {t('import.verb')}
            </Button>
          ) : null
        }
      />
      <OwnPanel />
      <Panel title={t('shipped.title')}>
        {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
        {!names && !error ? <LineSkeletons count={3} height={44} /> : null}
        <ul className={classes['lines']}>
          {shipped?.map((lifecycle) => (
            <li key={lifecycle.name}>
              <div>
                <Link to="/admin/lifecycles/shipped/$name" params={{ name: lifecycle.name }} className="link">
                  {tell(lifecycle.label)}
                </Link>
                <div className="dimmed">{t('shipped.for', { kind: say(lifecycle.kind) })}</div>
              </div>
              {may ? (
                <Button
                  variant="default"
                  size="compact-sm"
                  leftSection={<IconCopy size={14} aria-hidden />}
                  aria-label={t('copy.of', { label: tell(lifecycle.label) })}
                  onClick={() => setCopied(lifecycle)}
                >
                  {t('copy.verb')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      </Panel>
      <ChoicesPanel />
      <RecordDrawer opened={copied !== undefined} close={() => setCopied(undefined)} title={t('copy.title')}>
        {() => (copied ? <CopyForm from={copied} close={() => setCopied(undefined)} /> : null)}
      </RecordDrawer>
      <RecordDrawer opened={importing} close={() => setImporting(false)} title={t('import.title')}>
        {() => <ImportForm close={() => setImporting(false)} />}
      </RecordDrawer>
    </Stack>
  );
}
