import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { PhaseBadge } from '../parts/PhaseBadge.js';
import { say } from '../values/say.js';
import { OwnList } from './OwnList.js';
import { SubStateForm } from './SubStateForm.js';

export type SubState = components['schemas']['SubStateDto'];

const MOST = 200;

/** Finer states inside the shipped ones. */
export function SubStateList() {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  const lifecycles = useLifecycles();
  const { data, error, refetch } = useQuery({
    queryKey: ['sub-states'],
    queryFn: () => answer(api.GET('/api/v1/sub-states', { params: { query: { limit: MOST } } })),
  });
  const changed = () => queries.invalidateQueries({ queryKey: ['sub-states'] });
  return (
    <OwnList<SubState>
      title={t('subStates.title')}
      about={t('subStates.about')}
      addLabel={t('subStates.add')}
      none={t('subStates.none')}
      rows={data?.data}
      error={error}
      readAgain={() => void refetch()}
      group={({ definition }) => say(`${definition}s`)}
      heads={[{ title: t('subStates.state') }, { title: t('fields.name'), roomy: true }]}
      cells={({ definition, state, name }) => {
        const known = lifecycles.of(definition)?.states.find((each) => each.name === state);
        return [
          <PhaseBadge key="state" phase={known?.phase ?? ''} label={lifecycles.stateLabel(definition, state)} />,
          <code key="name">{name}</code>,
        ];
      }}
      form={(subState, close) => <SubStateForm subState={subState} close={close} changed={changed} />}
      setActive={({ id, version, active }) =>
        answer(
          api.PATCH('/api/v1/sub-states/{id}', {
            params: { path: { id } },
            headers: { 'If-Match': `"${version}"` },
            body: { active: !active },
          }),
        ).finally(changed)
      }
    />
  );
}
