import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { Nothing } from '../parts/Nothing.js';
import { say } from '../values/say.js';
import { CustomFieldForm } from './CustomFieldForm.js';
import { OwnList } from './OwnList.js';

export type CustomField = components['schemas']['CustomFieldDto'];

const MOST = 200;

/** Fields that items have beside those that come with the product. */
export function CustomFieldList() {
  const { t } = useTranslation(['admin', 'parts']);
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['custom-fields'],
    queryFn: () => answer(api.GET('/api/v1/custom-fields', { params: { query: { limit: MOST } } })),
  });
  const changed = () => queries.invalidateQueries({ queryKey: ['custom-fields'] });
  return (
    <OwnList<CustomField>
      title={t('fields.title')}
      about={t('fields.about')}
      addLabel={t('fields.add')}
      none={t('fields.none')}
      rows={data?.data}
      error={error}
      readAgain={() => void refetch()}
      group={({ kind }) => say(`${kind}s`)}
      heads={[
        { title: t('fields.name'), roomy: true },
        { title: t('fields.type') },
        { title: t('fields.choices'), roomy: true },
        { title: t('fields.required'), roomy: true },
      ]}
      cells={({ name, type, choices, required }) => [
        <code key="name">{name}</code>,
        say(type),
        Array.isArray(choices) ? choices.join(', ') : <Nothing key="none" />,
        required ? t('parts:values.yes') : t('parts:values.no'),
      ]}
      form={(field, close) => <CustomFieldForm field={field} close={close} changed={changed} />}
      setActive={({ id, version, active }) =>
        answer(
          api.PATCH('/api/v1/custom-fields/{id}', {
            params: { path: { id } },
            headers: { 'If-Match': `"${version}"` },
            body: { active: !active },
          }),
        ).finally(changed)
      }
    />
  );
}
