import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { permissionText } from '../../permissions/permission-text.js';
import { say } from '../../values/say.js';
import { listOf, textOf, valueAt } from '../draft.js';
import { AskedQuestions } from './AskedQuestions.js';
import { DraftEntries, labelled } from './DraftEntries.js';
import { DraftMany, DraftName, DraftSelect, DraftText } from './DraftFields.js';
import { useEditing } from './editing.js';
import { GuardFields, guardName } from './GuardFields.js';
import { isPermission } from './permissions.js';
import { StepFields } from './StepFields.js';

/** All that a definition says of one verb: where it leads, who may use it, what it asks, what has to hold, and the work that it starts. */
export function VerbFields({ place }: { place: number }) {
  const { t } = useTranslation('lifecycles');
  const { draft, outline, vocabulary } = useEditing();
  const at = ['verbs', place];
  const self = textOf(valueAt(draft, [...at, 'name']));
  const states = outline.states.map(({ name, label }) => ({ value: name, label }));
  const verbs = outline.verbs.filter(({ name }) => name !== self).map(({ name, label }) => ({ value: name, label }));
  const bySystem = valueAt(draft, [...at, 'by']) === 'system';
  return (
    <Stack gap="sm">
      {bySystem ? (
        <Text size="sm" c="dimmed">
          {t('verb.bySystem')}
        </Text>
      ) : null}
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <DraftText at={[...at, 'label']} label={t('verb.label')} description={t('verb.labelHelp')} needed most={120} />
        <DraftName at={[...at, 'name']} label={t('editor.name')} description={t('verb.nameHelp')} />
        <DraftMany at={[...at, 'from']} label={t('verb.from')} options={states} needed />
        <DraftSelect at={[...at, 'to']} label={t('verb.to')} options={states} needed />
        <DraftMany
          at={[...at, 'roles']}
          label={t('verb.roles')}
          description={t('verb.rolesHelp')}
          options={(vocabulary?.roles ?? []).map((value) => ({ value, label: say(value) }))}
        />
        <DraftSelect
          at={[...at, 'permission']}
          label={t('verb.permission')}
          description={t('verb.permissionHelp')}
          options={(vocabulary?.permissions ?? []).filter(isPermission).map((value) => ({ value, label: permissionText(value) }))}
        />
      </SimpleGrid>
      <AskedQuestions asker={at} title={t('question.all')} />
      <DraftEntries
        at={[...at, 'guards']}
        title={t('guard.all')}
        add={t('guard.add')}
        fresh={() => vocabulary?.guards.find(({ parameters }) => parameters.length === 0)?.name ?? ''}
        nameOf={(entry) => guardName(entry, vocabulary)}
      >
        {(entry) => <GuardFields at={entry} verb={at} />}
      </DraftEntries>
      <DraftEntries
        at={[...at, 'steps']}
        title={t('step.all')}
        add={t('step.add')}
        fresh={() => ({
          name: `step_${listOf(valueAt(draft, [...at, 'steps'])).length + 1}`,
          ...{ title: '', kind: 'task', assignee: 'it_operations', dueInDays: 1 },
        })}
        nameOf={labelledStep}
      >
        {(entry) => <StepFields at={entry} verb={at} />}
      </DraftEntries>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <DraftSelect
          at={[...at, 'completesWith']}
          label={t('verb.completesWith')}
          description={t('verb.completesWithHelp')}
          options={verbs}
        />
        <DraftSelect
          at={[...at, 'undoneBy', 'verb']}
          label={t('verb.undoneBy')}
          description={t('verb.undoneByHelp')}
          options={verbs}
        />
        {vocabulary?.tracks.map((track) => (
          <DraftSelect
            key={track.name}
            at={[...at, 'sets', track.name]}
            label={t('verb.sets', { track: track.label })}
            options={track.states.map(({ name, label }) => ({ value: name, label }))}
          />
        ))}
        {vocabulary && vocabulary.signals.length > 0 ? (
          <DraftMany
            at={[...at, 'signals']}
            label={t('verb.signals')}
            description={t('verb.signalsHelp')}
            options={vocabulary.signals.map((value) => ({ value, label: value }))}
          />
        ) : null}
      </SimpleGrid>
    </Stack>
  );
}

const labelledStep = (entry: unknown): string => textOf(valueAt(entry, ['title'])) || labelled(entry);
