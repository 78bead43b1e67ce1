import { Alert, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { monthsAgo } from '../charts/month-series.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useRefusals } from '../forms/use-refusals.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { MonthInput } from '../parts/MonthInput.js';
import { tellDone } from '../parts/toasts.js';
import { useSession } from '../session/session.js';
import { forgetStatements } from '../statements/statements.js';
import { LineFields } from './LineFields.js';
import { Preview } from './Preview.js';
import { draftOf, type RateCard } from './rate-cards.js';
import classes from './rate-cards.module.css';
import { fieldsOf, flawOf, linesOf, newLine, type RateFields } from './rate-fields.rules.js';

interface CardFormProps {
  /** The card whose draft is written; absent for a new card. */
  card?: RateCard;
  close: () => void;
}

/** A new card, or the draft of the next version, with what it would bring in beside it, or below where there is no room. */
export function CardForm({ card, close }: CardFormProps) {
  const { t } = useTranslation(['rate-cards', 'forms']);
  const currency = useSession()?.organization.baseCurrency ?? 'EUR';
  const refusals = useRefusals();
  const [, ask] = useQuestion();
  const form = useSaveForm({
    initial: valuesOf(card, currency),
    ...(card ? { version: card.version } : {}),
    validate: {
      name: (name) => (name.trim() ? null : t('forms:needed')),
      validFrom: (month) => (/^\d{4}-\d{2}$/.test(month) ? null : t('forms:needed')),
      lines: (lines) => {
        const found = flawOf(lines, currency);
        return found ? t('rate-cards:flawAt', { place: found.place + 1, flaw: t(`rate-cards:flaws.${found.flaw}`) }) : null;
      },
    },
    save: ({ name, validFrom, lines }, _changes, headers) => {
      const draft = { validFrom: `${validFrom}-01`, lines: linesOf(lines, currency) };
      return refusals.keep(
        card
          ? answer(api.PUT('/api/v1/rate-cards/{id}/draft', { params: { path: { id: card.id } }, headers, body: draft }))
          : answer(api.POST('/api/v1/rate-cards', { headers, body: { name: name.trim(), ...draft } })),
      );
    },
    saved: async ({ id }) => {
      tellDone(t('rate-cards:saved'));
      close();
      ask({ card: id });
      await forgetStatements();
    },
    ...(card
      ? {
          readAgain: async () => {
            const theirs = await answer(api.GET('/api/v1/rate-cards/{id}', { params: { path: { id: card.id } } }));
            return { values: valuesOf(theirs, currency), version: theirs.version };
          },
        }
      : {}),
  });
  const { values, errors, setFieldValue, getInputProps } = form.fields;
  const change = (lines: RateFields[]): void => {
    refusals.forget();
    setFieldValue('lines', lines);
  };
  const verb = t(card ? 'rate-cards:saveDraft' : 'rate-cards:add');
  return (
    <RecordForm
      form={form}
      label={verb}
      verb={verb}
      cancel={close}
      labels={{ validFrom: t('rate-cards:fields.validFrom'), lines: t('rate-cards:fields.lines') }}
      show={(name, value) =>
        name === 'lines' ? (value as RateFields[]).map((line) => `${line.name} ${line.price}`).join(', ') : String(value)
      }
    >
      <div className={classes['beside']}>
        <Stack gap="md">
          {card ? null : <TextInput label={t('rate-cards:fields.card')} required maxLength={120} {...getInputProps('name')} />}
          <MonthInput
            label={t('rate-cards:fields.validFrom')}
            description={t('rate-cards:validFromHelp')}
            required
            {...getInputProps('validFrom')}
          />
          <LineFields
            lines={values.lines}
            currency={currency}
            change={change}
            refused={(place) => refusals.at(`/lines/${place}`)}
          />
          {errors['lines'] ? (
            <Alert color="rose" role="alert">
              {errors['lines']}
            </Alert>
          ) : null}
        </Stack>
        <div className={classes['preview']}>
          <Preview lines={values.lines} currency={currency} />
        </div>
      </div>
    </RecordForm>
  );
}

/** A new draft begins with what the newest version says. */
function valuesOf(card: RateCard | undefined, currency: string): { name: string; validFrom: string; lines: RateFields[] } {
  const draft = card && draftOf(card);
  const said = fieldsOf((draft ?? card?.versions[0])?.lines ?? [], currency);
  return {
    name: card?.name ?? '',
    validFrom: (draft?.validFrom ?? monthsAgo(0)).slice(0, 7),
    lines: said.length > 0 ? said : [{ ...newLine(), key: 'first' }],
  };
}
