import { Autocomplete, Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { oneOf } from '../address/question.js';
import { answer, api } from '../api/client.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import { readAll } from '../related/read-all.js';
import { say } from '../values/say.js';
import { forgetDefinitions, type LifecycleChoice, lifecycleKinds, ownDefinitionsQuery } from './definition-queries.js';

const SHIPPED = 'shipped';

/** Says by which lifecycle new items of a kind, or of one category of products, live. */
export function ChoiceForm({ choice, close }: { choice?: LifecycleChoice | undefined; close: () => void }) {
  const { t } = useTranslation('lifecycles');
  const { data: own = [] } = useQuery(ownDefinitionsQuery);
  const form = useSaveForm({
    initial: { kind: choice?.kind ?? 'asset', category: choice?.category ?? '', definitionId: choice?.definitionId ?? SHIPPED },
    ...(choice ? { version: choice.version } : {}),
    save: ({ kind, category, definitionId }, _changes, headers) => {
      const chosen = definitionId === SHIPPED ? null : definitionId;
      return choice
        ? answer(
            api.PATCH('/api/v1/lifecycle-choices/{id}', {
              params: { path: { id: choice.id } },
              headers,
              body: { definitionId: chosen },
            }),
          )
        : answer(
            api.POST('/api/v1/lifecycle-choices', {
              headers,
              body: { kind, category: category.trim() || null, definitionId: chosen },
            }),
          );
    },
    saved: () => {
      forgetDefinitions();
      tellDone(t('choice.saved'));
      close();
    },
  });
  const { fields } = form;
  const { kind } = fields.values;
  const { data: categories = [] } = useQuery({
    queryKey: ['product-categories', kind],
    queryFn: async ({ signal }) => {
      const products = await readAll((query) =>
        answer(
          api.GET('/api/v1/products', { params: { query: { ...query, kind: oneOf(lifecycleKinds, kind) ?? 'asset' } }, signal }),
        ),
      );
      return [...new Set(products.flatMap(({ category }) => category ?? []))].sort();
    },
  });
  const published = own.filter((each) => each.kind === kind && each.published !== null);
  return (
    <RecordForm form={form} label={t('choice.title')} verb={t('choice.save')} cancel={close} labels={{}}>
      <Text size="sm">{t('choice.text')}</Text>
      <Select
        label={t('choice.kind')}
        data={lifecycleKinds.map((value) => ({ value, label: say(value) }))}
        allowDeselect={false}
        disabled={choice !== undefined}
        {...fields.getInputProps('kind')}
        onChange={(chosen) => fields.setValues({ kind: chosen ?? 'asset', definitionId: SHIPPED })}
      />
      <Autocomplete
        label={t('choice.categoryField')}
        description={t('choice.categoryHelp')}
        data={categories}
        disabled={choice !== undefined}
        {...fields.getInputProps('category')}
      />
      <Select
        label={t('choice.lifecycle')}
        data={[{ value: SHIPPED, label: t('choice.shipped') }, ...published.map(({ id, label }) => ({ value: id, label }))]}
        allowDeselect={false}
        {...fields.getInputProps('definitionId')}
      />
      {published.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('choice.nonePublished')}
        </Text>
      ) : null}
    </RecordForm>
  );
}
