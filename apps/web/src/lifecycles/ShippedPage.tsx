import { Button, Stack, Text } from '@mantine/core';
import { IconCopy, IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { publishedQuery } from '../lifecycle/lifecycle-queries.js';
import { PageHeader } from '../parts/PageHeader.js';
import { RecordDrawer } from '../related/RecordDrawer.js';
import { Shown } from '../related/Shown.js';
import { useMay } from '../session/session.js';
import { say } from '../values/say.js';
import { CopyForm } from './CopyForm.js';
import { DefinitionTabs } from './DefinitionTabs.js';
import { vocabularyQuery } from './definition-queries.js';
import type { Part } from './draft.js';
import { type Editing, EditingContext } from './editor/editing.js';
import { outlineOf } from './outline.js';

interface Shipped {
  name: string;
  kind: string;
  label: string;
}

/** A lifecycle that came with the product: to be looked at, and copied. */
export function ShippedPage() {
  const { t } = useTranslation('lifecycles');
  const { name } = useParams({ from: '/frame/admin/lifecycles/shipped/$name' });
  const query = useQuery(publishedQuery(name));
  return (
    <Shown query={query} unknown={t('unknown')}>
      {(lifecycle) => <Looking lifecycle={lifecycle} />}
    </Shown>
  );
}

const nothing = (): void => undefined;

function Looking({ lifecycle }: { lifecycle: Shipped & Part }) {
  const { t, i18n } = useTranslation('lifecycles');
  const { language } = i18n;
  const may = useMay('lifecycles.define');
  const [copying, setCopying] = useState(false);
  const { data: vocabulary } = useQuery(vocabularyQuery(lifecycle.kind));
  const outline = useMemo(() => outlineOf(lifecycle, language), [lifecycle, language]);
  const editing: Editing = {
    draft: lifecycle,
    outline,
    problems: [],
    vocabulary,
    readOnly: true,
    set: nothing,
    replace: nothing,
  };
  return (
    <EditingContext value={editing}>
      <Stack gap="md">
        <PageHeader
          title={outline.label}
          crumbs={[
            { label: t('titles.admin'), to: '/admin' },
            { label: t('titles.lifecycles'), to: '/admin/lifecycles' },
          ]}
          meta={
            <>
              <Text size="sm">{t('shipped.for', { kind: say(lifecycle.kind) })}</Text>
              <Text size="sm" c="dimmed">
                {t('shipped.ofProduct')}
              </Text>
            </>
          }
          actions={
            <>
              <Button
                component="a"
                href={`/api/v1/lifecycles/${lifecycle.name}/document`}
                download={`${lifecycle.name}.json`}
                variant="default"
                leftSection={<IconDownload size={16} aria-hidden />}
              >
                {t('export')}
              </Button>
              {may ? (
                <Button leftSection={<IconCopy size={16} aria-hidden />} onClick={() => setCopying(true)}>
                  {t('copy.verb')}
                </Button>
              ) : null}
            </>
          }
        />
        <DefinitionTabs />
        <RecordDrawer opened={copying} close={() => setCopying(false)} title={t('copy.title')}>
          {() => <CopyForm from={lifecycle} close={() => setCopying(false)} />}
        </RecordDrawer>
      </Stack>
    </EditingContext>
  );
}
