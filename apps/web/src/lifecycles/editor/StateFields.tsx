import { Checkbox, SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { phaseName, phases } from '../../theme/phases.js';
import { listOf, renameState, textOf, textsOf, valueAt } from '../draft.js';
import { DraftEntries, labelled } from './DraftEntries.js';
import { DraftFlag, DraftName, DraftNumber, DraftSelect, DraftText } from './DraftFields.js';
import { useEditing } from './editing.js';

/** All that a definition says of one state. */
export function StateFields({ place }: { place: number }) {
  const { t } = useTranslation('lifecycles');
  const { draft, readOnly, set, replace } = useEditing();
  const at = ['states', place];
  const name = textOf(valueAt(draft, [...at, 'name']));
  const takenOn = textsOf(draft['takenOnIn']);
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <DraftText at={[...at, 'label']} label={t('state.label')} needed most={120} />
        <DraftName
          at={[...at, 'name']}
          label={t('editor.name')}
          description={t('state.nameHelp')}
          write={(next) => replace(renameState(draft, place, next))}
        />
        <DraftSelect
          at={[...at, 'phase']}
          label={t('state.phase')}
          options={phases.map((value) => ({ value, label: phaseName(value) }))}
          needed
        />
        <DraftNumber at={[...at, 'stuckAfterDays']} label={t('state.stuckAfterDays')} />
      </SimpleGrid>
      <DraftText at={[...at, 'meaning']} label={t('state.meaning')} description={t('state.meaningHelp')} long />
      <Checkbox
        label={t('state.initial')}
        checked={draft['initial'] === name}
        // There is always one; another one takes its place.
        disabled={readOnly || draft['initial'] === name}
        onChange={() => set(['initial'], name)}
      />
      <Checkbox
        label={t('state.takenOn')}
        description={t('state.takenOnHelp')}
        checked={takenOn.includes(name)}
        disabled={readOnly}
        onChange={({ currentTarget }) =>
          set(['takenOnIn'], currentTarget.checked ? [...takenOn, name] : takenOn.filter((each) => each !== name))
        }
      />
      <DraftFlag at={[...at, 'final']} label={t('state.final')} description={t('state.finalHelp')} />
      <DraftEntries
        at={[...at, 'subStates']}
        title={t('state.subStates')}
        add={t('state.addSubState')}
        fresh={() => ({ name: `place_${listOf(valueAt(draft, [...at, 'subStates'])).length + 1}`, label: '' })}
        nameOf={labelled}
      >
        {(entry) => (
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
            <DraftText at={[...entry, 'label']} label={t('state.label')} needed most={120} />
            <DraftName at={[...entry, 'name']} label={t('editor.name')} />
          </SimpleGrid>
        )}
      </DraftEntries>
    </Stack>
  );
}
