import { useTranslation } from 'react-i18next';
import { snakeName } from '../forms/name-from.js';
import { PhaseBadge } from '../parts/PhaseBadge.js';
import { listOf, put } from './draft.js';
import { useEditing } from './editor/editing.js';
import { StateFields } from './editor/StateFields.js';
import { PartsPanel } from './PartsPanel.js';

/** The states, each with all that is said of it. */
export function StatesPanel() {
  const { t } = useTranslation('lifecycles');
  const { outline, draft } = useEditing();
  return (
    <PartsPanel
      list="states"
      title={t('tabs.states')}
      addTitle={t('state.add')}
      addLabel={t('state.label')}
      parts={outline.states}
      show={({ phase, label }) => <PhaseBadge phase={phase} label={label} />}
      added={(label) => put(draft, ['states'], [...listOf(draft['states']), { name: snakeName(label), label, phase: 'operate' }])}
    >
      {(place) => <StateFields place={place} />}
    </PartsPanel>
  );
}
