import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.js';
import { readAll } from '../../related/read-all.js';
import type { Path } from '../draft.js';
import { DraftFlag, DraftSelect, DraftText } from './DraftFields.js';
import { useEditing } from './editing.js';

/** Which endpoint of the organisation is told, and whether its answer is waited for. */
export function WebhookFields({ at }: { at: Path }) {
  const { t } = useTranslation('lifecycles');
  const { readOnly } = useEditing();
  const { data: endpoints } = useQuery({
    queryKey: ['webhook-endpoints', 'all'],
    queryFn: ({ signal }) => readAll((query) => answer(api.GET('/api/v1/webhook-endpoints', { params: { query }, signal }))),
    // Who only looks need not know which others there are.
    enabled: !readOnly,
  });
  const shared = { at: [...at, 'endpoint'], label: t('step.endpoint'), description: t('step.endpointHelp'), needed: true };
  return (
    <>
      {endpoints ? (
        <DraftSelect {...shared} options={endpoints.map(({ name }) => ({ value: name, label: name }))} />
      ) : (
        <DraftText {...shared} most={60} />
      )}
      <DraftFlag at={[...at, 'waitsForAnswer']} label={t('step.waitsForAnswer')} />
    </>
  );
}
