import { Button, Group, Switch, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { newKey } from '../api/keys.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useRefusals } from '../forms/use-refusals.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import { queries } from '../queries.js';
import { type Book, categoriesQuery, KEY, today } from './depreciation.js';
import { RuleEditor } from './RuleEditor.js';
import { newRule, type RuleFields, ruleFieldsOf, ruleOf } from './rule-fields.rules.js';
import { missingOf } from './terms-typed.rules.js';

interface Fields extends Record<string, unknown> {
  name: string;
  postsToLedger: boolean;
  startsOn: string;
  rules: RuleFields[];
}

const fieldsOf = (book: Book | undefined): Fields => ({
  name: book?.name ?? '',
  postsToLedger: book?.postsToLedger ?? false,
  startsOn: book?.startsOn ?? `${today().slice(0, 4)}-01-01`,
  rules: book ? book.rules.map(ruleFieldsOf) : [newRule('first')],
});

/** A new book with its rules, or another name and other rules of one. Whether it posts, and from when, stays as it began. */
export function BookForm({ book, close }: { book?: Book; close: () => void }) {
  const { t } = useTranslation(['depreciation', 'forms']);
  const refusals = useRefusals();
  const { data: categories = [] } = useQuery(categoriesQuery);
  const form = useSaveForm<Fields, Book>({
    initial: fieldsOf(book),
    ...(book ? { version: book.version } : {}),
    validate: {
      name: (typed) => (typed.trim() ? null : t('forms:needed')),
      startsOn: (typed) => (typed ? null : t('forms:needed')),
      rules: (rules) => (rules.some(missingOf) ? t('rules.missing') : null),
    },
    save: ({ name, postsToLedger, startsOn, rules }, _changes, headers) => {
      const said = { name: name.trim(), rules: rules.map(ruleOf) };
      return refusals.keep(
        book
          ? answer(
              api.PATCH('/api/v1/depreciation-books/{id}', {
                params: { path: { id: book.id } },
                headers,
                body: said,
              }),
            )
          : answer(api.POST('/api/v1/depreciation-books', { headers, body: { ...said, postsToLedger, startsOn } })),
      );
    },
    saved: ({ name }) => {
      void queries.invalidateQueries({ queryKey: KEY });
      tellDone(t(book ? 'form.changed' : 'form.opened', { name }));
      close();
    },
    readAgain: async () => {
      const path = { id: book?.id ?? '' };
      const now = await answer(api.GET('/api/v1/depreciation-books/{id}', { params: { path } }));
      return { values: fieldsOf(now), version: now.version };
    },
  });
  const { values, errors, setFieldValue, getInputProps } = form.fields;
  const verb = t(book ? 'form.change' : 'form.add');
  const changeRule = (key: string, more: Partial<RuleFields>): void =>
    setFieldValue('rules', (before) => before.map((each) => (each.key === key ? { ...each, ...more } : each)));
  return (
    <RecordForm
      form={form}
      label={verb}
      verb={verb}
      cancel={close}
      labels={{ name: t('form.name'), rules: t('rules.title') }}
      show={(name, value) =>
        name === 'rules' && Array.isArray(value) ? t('rules.count', { count: value.length }) : String(value)
      }
    >
      <TextInput label={t('form.name')} required data-autofocus maxLength={80} {...getInputProps('name')} />
      {book ? null : (
        <>
          <Switch
            label={t('form.postsToLedger')}
            description={t('form.postsHelp')}
            {...getInputProps('postsToLedger', { type: 'checkbox' })}
          />
          <TextInput
            type="date"
            label={t('form.startsOn')}
            description={t('form.startsHelp')}
            required
            {...getInputProps('startsOn')}
          />
        </>
      )}
      <Text size="sm" c="dimmed">
        {t('rules.help')}
      </Text>
      {values.rules.map((rule, place) => (
        <RuleEditor
          key={rule.key}
          rule={rule}
          name={rule.category.trim() || t('rules.rule', { number: String(place + 1) })}
          categories={categories}
          change={(more) => changeRule(rule.key, more)}
          remove={() => {
            refusals.forget();
            setFieldValue('rules', (before) => before.filter(({ key }) => key !== rule.key));
          }}
          refused={(pointer) => refusals.at(`/rules/${place}${pointer}`)}
        />
      ))}
      {errors['rules'] ? (
        <Text size="sm" c="rose" role="alert">
          {errors['rules']}
        </Text>
      ) : null}
      <Group>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => {
            refusals.forget();
            setFieldValue('rules', (before) => [...before, newRule(newKey())]);
          }}
        >
          {t('rules.add')}
        </Button>
      </Group>
    </RecordForm>
  );
}
