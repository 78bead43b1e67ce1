import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { monthsAgo } from '../charts/month-series.js';
import { showMonth } from '../parts/locale.js';
import { Panel } from '../parts/Panel.js';
import { When } from '../parts/When.js';
import { RecordDrawer } from '../related/RecordDrawer.js';
import { useMay } from '../session/session.js';
import { DiscardDialog, PublishDialog, RetireDialog } from './CardDialogs.js';
import { CardForm } from './CardForm.js';
import { LinesTable } from './LinesTable.js';
import { RenameForm } from './RenameForm.js';
import { draftOf, holdingOf, type RateCard, type RateVersion } from './rate-cards.js';

type Act = 'draft' | 'rename' | 'publish' | 'discard' | 'retire';

/** One card: what may be done with it, and all it has said, the newest first. */
export function CardPanel({ card }: { card: RateCard }) {
  const { t } = useTranslation('rate-cards');
  const [opened, setOpened] = useState<Act>();
  const may = useMay('allocations.edit');
  const close = (): void => setOpened(undefined);
  const { name, versions } = card;
  const draft = draftOf(card);
  const newest = versions.find(({ state }) => state !== 'draft');
  const holding = holdingOf(card, monthsAgo(0));
  const button = (act: Act, label: string, variant: 'default' | 'filled' = 'default') => (
    <Button variant={variant} size="compact-sm" onClick={() => setOpened(act)}>
      {label}
    </Button>
  );
  return (
    <Panel title={name} aside={may ? button('rename', t('rename')) : undefined}>
      {may ? (
        <Group gap="xs">
          {button('draft', t(draft ? 'changeDraft' : 'newDraft'))}
          {draft && draft.lines.length > 0 ? button('publish', t('publish'), 'filled') : null}
          {draft ? button('discard', t('discard')) : null}
          {newest?.state === 'published' ? button('retire', t('retire')) : null}
        </Group>
      ) : null}
      <Stack gap="lg">
        {versions.length === 0 ? <Text c="dimmed">{t('noVersions')}</Text> : null}
        {versions.map((version) => (
          <Version key={version.number} version={version} holds={version === holding} />
        ))}
      </Stack>
      <RecordDrawer opened={opened === 'draft'} close={close} title={t(draft ? 'changeDraft' : 'newDraft')} wide>
        {() => <CardForm card={card} close={close} />}
      </RecordDrawer>
      <RecordDrawer opened={opened === 'rename'} close={close} title={t('rename')}>
        {() => <RenameForm card={card} close={close} />}
      </RecordDrawer>
      <PublishDialog card={card} draft={draft} opened={opened === 'publish'} close={close} />
      <DiscardDialog card={card} opened={opened === 'discard'} close={close} />
      <RetireDialog card={card} opened={opened === 'retire'} close={close} />
    </Panel>
  );
}

function Version({ version, holds }: { version: RateVersion; holds: boolean }) {
  const { t } = useTranslation('rate-cards');
  const { number, state, validFrom, retiredFrom, publishedAt, publishedBy, createdAt, createdBy } = version;
  const title = t('version', { number, month: showMonth(validFrom, { long: true }) });
  return (
    <section aria-label={title}>
      <Group justify="space-between" gap="xs">
        <Group gap="xs">
          <Text fw={600}>{title}</Text>
          <Badge variant={holds ? 'light' : 'default'}>{t(holds ? 'holds' : `states.${state}`)}</Badge>
        </Group>
        <Text size="xs" c="dimmed">
          {publishedBy ?? createdBy} · <When at={publishedAt ?? createdAt} />
        </Text>
      </Group>
      {retiredFrom ? (
        <Text size="sm" c="dimmed">
          {t('retiredFrom', { month: showMonth(retiredFrom, { long: true }) })}
        </Text>
      ) : null}
      <LinesTable version={version} />
    </section>
  );
}
