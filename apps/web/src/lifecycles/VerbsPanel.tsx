import { useTranslation } from 'react-i18next';
import { snakeName } from '../forms/name-from.js';
import { listOf, put } from './draft.js';
import { useEditing } from './editor/editing.js';
import { VerbFields } from './editor/VerbFields.js';
import { PartsPanel } from './PartsPanel.js';

/** The verbs, each with where it leads, what it asks and the work that it starts. */
export function VerbsPanel() {
  const { t } = useTranslation('lifecycles');
  const { outline, draft } = useEditing();
  return (
    <PartsPanel
      list="verbs"
      title={t('tabs.verbs')}
      addTitle={t('verb.add')}
      addLabel={t('verb.label')}
      parts={outline.verbs}
      show={({ label, to }) => (
        <span>
          {label}
          <span className="dimmed"> → {outline.stateLabel(to)}</span>
        </span>
      )}
      added={(label) => put(draft, ['verbs'], [...listOf(draft['verbs']), { name: snakeName(label), label, from: [], to: '' }])}
    >
      {(place) => <VerbFields place={place} />}
    </PartsPanel>
  );
}
