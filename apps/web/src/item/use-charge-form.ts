import type { FormValidateInput } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { type SaveForm, useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import { type Charge, itemKey } from './item-queries.js';

export type ChargeChanges = components['schemas']['ChargeChangesDto'];

interface ChargeFormOptions<Fields extends Record<string, unknown>> {
  charge: Charge;
  fieldsOf: (charge: Charge) => Fields;
  validate: FormValidateInput<Fields>;
  /** What is sent, and of which fields it is told. */
  changesOf: (fields: Fields, changed: ReadonlyArray<keyof Fields>) => ChargeChanges;
  close: () => void;
}

/** A form that changes a charge as it was read; who was second is told what the first one changed. */
export function useChargeForm<Fields extends Record<string, unknown>>(options: ChargeFormOptions<Fields>): SaveForm<Fields> {
  const { charge, fieldsOf, validate, changesOf, close } = options;
  const { t } = useTranslation('item');
  const queries = useQueryClient();
  const params = { path: { id: charge.id } };
  return useSaveForm<Fields, unknown>({
    initial: fieldsOf(charge),
    version: charge.version,
    validate,
    save: (fields, changes, headers) =>
      answer(api.PATCH('/api/v1/charges/{id}', { params, headers, body: changesOf(fields, Object.keys(changes)) })),
    readAgain: async () => {
      const now = await answer(api.GET('/api/v1/charges/{id}', { params }));
      return { values: fieldsOf(now), version: now.version };
    },
    saved: () => {
      void queries.invalidateQueries({ queryKey: itemKey(charge.itemId) });
      tellDone(t('charges.changed'));
      close();
    },
  });
}
