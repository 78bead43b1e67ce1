import { Skeleton, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { type Unit, unitsQuery } from '../organization/structure.js';
import { ErrorNotice } from '../parts/Notice.js';
import { tellDone } from '../parts/toasts.js';
import { type DriverFigure, forgetAllocation } from './allocation.js';

interface FiguresFormProps {
  month: string;
  /** Empty for new figures. */
  name: string;
  known: readonly DriverFigure[];
  close: () => void;
}

/** One kind of figures of a month, a field for each unit. */
export function FiguresForm(props: FiguresFormProps) {
  const { data: units, error, refetch } = useQuery(unitsQuery);
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  return units ? <UnitFields {...props} units={units} /> : <Skeleton height={240} />;
}

const QUANTITY = /^\d{1,15}([.,]\d{1,6})?$/;

function UnitFields({ month, name: was, known, close, units }: FiguresFormProps & { units: readonly Unit[] }) {
  const { t } = useTranslation(['allocation', 'forms']);
  const form = useSaveForm({
    initial: {
      name: was,
      quantities: Object.fromEntries(
        units.map(({ id }) => [id, known.find(({ businessUnitId }) => businessUnitId === id)?.quantity ?? '']),
      ),
    },
    validate: {
      name: (typed) => (typed.trim() ? null : t('forms:needed')),
      quantities: (typed) =>
        Object.values(typed).every((text) => text.trim() === '' || QUANTITY.test(text.trim())) ? null : t('figures.wrong'),
    },
    save: ({ name, quantities }, _changes, headers) => {
      const figures = Object.entries(quantities).flatMap(([businessUnitId, text]) =>
        text.trim() ? [{ businessUnitId, quantity: text.trim().replace(',', '.') }] : [],
      );
      return answer(api.PUT('/api/v1/driver-figures', { headers, body: { figure: name.trim(), month, figures } }));
    },
    saved: async () => {
      await forgetAllocation();
      tellDone(t('figures.saved', { name: form.fields.values.name.trim() }));
      close();
    },
  });
  const { getInputProps, values } = form.fields;
  return (
    <RecordForm
      form={form}
      label={t('figures.save')}
      verb={t('figures.save')}
      cancel={close}
      labels={{ name: t('figures.name') }}
    >
      <TextInput
        label={t('figures.name')}
        description={t('figures.nameHelp')}
        required
        maxLength={100}
        readOnly={was !== ''}
        {...getInputProps('name')}
      />
      <Text size="sm" c="dimmed">
        {t('figures.nothing')}
      </Text>
      {units.map(({ id, name }) => {
        const text = values.quantities[id]?.trim() ?? '';
        return (
          <TextInput
            key={id}
            label={name}
            inputMode="decimal"
            {...getInputProps(`quantities.${id}`)}
            error={text && !QUANTITY.test(text) ? t('figures.wrong') : null}
          />
        );
      })}
    </RecordForm>
  );
}
