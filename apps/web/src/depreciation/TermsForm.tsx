import { Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { AmountInput } from '../forms/AmountInput.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useRefusals } from '../forms/use-refusals.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { fromDecimals, toTyped } from '../parts/money.js';
import { tellDone } from '../parts/toasts.js';
import { queries } from '../queries.js';
import { type AssetChanges, type BookedAsset, itemBooksQuery, KEY, termsPreviewQuery, today } from './depreciation.js';
import { ForeseenSchedule } from './ForeseenSchedule.js';
import { TermsFields } from './TermsFields.js';
import { missingOf, type TermsTyped, termsOf, typedTerms } from './terms-typed.rules.js';

interface Fields extends TermsTyped, Record<string, unknown> {
  salvageMinor: string;
  inServiceOn: string;
}

function fieldsOf(asset: BookedAsset): Fields {
  const { salvageMinor, currency, inServiceOn } = asset;
  return { ...typedTerms(asset), salvageMinor: toTyped({ amountMinor: salvageMinor, currency }), inServiceOn };
}

/** Terms of its own for a thing in a book, with the schedule that comes of them before they are kept. */
export function TermsForm({ itemId, asset, close }: { itemId: string; asset: BookedAsset; close: () => void }) {
  const { t } = useTranslation(['depreciation', 'forms']);
  const { id, currency, book } = asset;
  const refusals = useRefusals();
  const salvageOf = (typed: string): string | undefined => (typed.trim() ? fromDecimals(typed, currency) : '0');
  const bodyOf = ({ salvageMinor, inServiceOn, ...typed }: Fields): AssetChanges => ({
    ...termsOf(typed),
    salvageMinor: typed.method === 'macrs' ? '0' : (salvageOf(salvageMinor) ?? ''),
    // What stands there from the item's life is not given by this person until it is typed otherwise.
    ...(inServiceOn === asset.inServiceOn ? {} : { inServiceOn: inServiceOn || null }),
  });
  const form = useSaveForm<Fields, BookedAsset>({
    initial: fieldsOf(asset),
    version: asset.version,
    validate: {
      lifeMonths: (_typed, all) => (missingOf(all) ? t('forms:needed') : null),
      salvageMinor: (typed, { method }) =>
        method !== 'macrs' && salvageOf(typed) === undefined ? t('forms:money.unreadable', { currency }) : null,
    },
    save: (values, _changes, headers) =>
      refusals.keep(
        answer(
          api.PATCH('/api/v1/depreciation-assets/{id}', {
            params: { path: { id } },
            headers,
            body: bodyOf(values),
          }),
        ),
      ),
    saved: () => {
      void queries.invalidateQueries({ queryKey: KEY });
      tellDone(t('terms.changed'));
      close();
    },
    readAgain: async () => {
      const books = await queries.fetchQuery({ ...itemBooksQuery(itemId, today()), staleTime: 0 });
      const now = books.find((each) => each.id === id) ?? asset;
      return { values: fieldsOf(now), version: now.version };
    },
  });
  const { values, setFieldValue, getInputProps } = form.fields;
  const isReady = !missingOf(values) && (values.method === 'macrs' || salvageOf(values.salvageMinor) !== undefined);
  const [body] = useDebouncedValue(form.dirty && isReady ? bodyOf(values) : null, 400);
  const labels = {
    method: t('form.method'),
    convention: t('form.convention'),
    lifeMonths: t('form.lifeMonths'),
    rate: t('form.rate'),
    units: t('form.units'),
    salvageMinor: t('terms.salvage', { currency }),
    inServiceOn: t('fields.inService'),
  };
  return (
    <RecordForm form={form} label={t('terms.title', { book })} verb={t('terms.change')} cancel={close} labels={labels}>
      <Text size="sm" c="dimmed">
        {t('terms.help')}
      </Text>
      <TermsFields
        terms={values}
        change={(more) => {
          for (const [name, value] of Object.entries(more)) setFieldValue(name, value);
        }}
        refused={refusals.at}
      />
      {values.method === 'macrs' ? null : (
        <AmountInput currency={currency} label={labels.salvageMinor} {...getInputProps('salvageMinor')} />
      )}
      <TextInput
        type="date"
        label={labels.inServiceOn}
        description={t('terms.inServiceHelp')}
        {...getInputProps('inServiceOn')}
      />
      <ForeseenSchedule ask={termsPreviewQuery(asset, body)} before={asset} />
    </RecordForm>
  );
}
