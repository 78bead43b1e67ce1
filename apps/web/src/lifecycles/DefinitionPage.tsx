import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LeaveGuard } from '../forms/LeaveGuard.js';
import { ErrorNotice } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { tellDone } from '../parts/toasts.js';
import { Shown } from '../related/Shown.js';
import { useMay } from '../session/session.js';
import { say } from '../values/say.js';
import { DefinitionMenu } from './DefinitionMenu.js';
import { DefinitionTabs } from './DefinitionTabs.js';
import { definitionQuery, type OwnDefinition } from './definition-queries.js';
import { EditingContext } from './editor/editing.js';
import { MissingVerbs } from './MissingVerbs.js';
import { Standing } from './OwnPanel.js';
import { ProblemList } from './ProblemList.js';
import { PublishButton } from './PublishButton.js';
import { useDraft } from './use-draft.js';
import { VersionsPanel } from './VersionsPanel.js';

/** A lifecycle of the organisation's own: drawn, listed, written on, published. */
export function DefinitionPage() {
  const { t } = useTranslation('lifecycles');
  const { definitionId } = useParams({ from: '/frame/admin/lifecycles/$definitionId' });
  const query = useQuery(definitionQuery(definitionId));
  return (
    <Shown query={query} unknown={t('unknown')}>
      {(definition) => <Writing key={definition.id} definition={definition} />}
    </Shown>
  );
}

function Writing({ definition }: { definition: OwnDefinition }) {
  const { t } = useTranslation('lifecycles');
  const may = useMay('lifecycles.define');
  const drafting = useDraft(definition, !may);
  const { editing, dirty, save, saving, error, overtaken } = drafting;
  const saveIt = (): void =>
    void save().then(
      () => tellDone(t('editor.saved')),
      () => undefined,
    );
  return (
    <EditingContext value={editing}>
      <LeaveGuard dirty={dirty} />
      <Stack gap="md">
        <PageHeader
          title={editing.outline.label || definition.name}
          crumbs={[
            { label: t('titles.admin'), to: '/admin' },
            { label: t('titles.lifecycles'), to: '/admin/lifecycles' },
          ]}
          meta={
            <>
              <Text size="sm">{t('shipped.for', { kind: say(definition.kind) })}</Text>
              <Text size="sm" c="dimmed" ff="monospace">
                {definition.name}
              </Text>
              <Standing definition={definition} />
            </>
          }
          actions={
            <>
              <DefinitionMenu definition={definition} draft={editing.draft} />
              {may ? (
                <>
                  <Button variant="default" disabled={!dirty} loading={saving} onClick={saveIt}>
                    {t('editor.save')}
                  </Button>
                  <PublishButton definition={definition} drafting={drafting} />
                </>
              ) : null}
            </>
          }
        />
        {error ? <ErrorNotice error={error} /> : null}
        {overtaken ? (
          <Alert color="amber" role="alert" title={t('editor.overtaken')}>
            <Text size="sm">{t('editor.overtakenText')}</Text>
            <Group gap="xs" mt="xs">
              <Button size="compact-sm" variant="default" onClick={drafting.takeTheirs}>
                {t('editor.takeTheirs')}
              </Button>
              <Button size="compact-sm" variant="default" onClick={drafting.keepMine}>
                {t('editor.keepMine')}
              </Button>
            </Group>
          </Alert>
        ) : null}
        <MissingVerbs kind={definition.kind} />
        <ProblemList />
        <DefinitionTabs versions={<VersionsPanel definition={definition} />} />
      </Stack>
    </EditingContext>
  );
}
