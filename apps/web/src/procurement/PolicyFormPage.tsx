import { Button, Group, Stack, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useRefusals } from '../forms/use-refusals.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { tellDone } from '../parts/toasts.js';
import { queries } from '../queries.js';
import { Shown } from '../related/Shown.js';
import { isUnreadable } from './line-fields.rules.js';
import { type Policy, policiesQuery } from './policies.js';
import { bookOf, newRule, newStep, type RuleFields, ruleFieldsOf, type StepFields, stepFieldsOf } from './policy-fields.rules.js';
import { type TermFields, termFieldsOf, termsOf } from './policy-terms.rules.js';
import { RuleEditor } from './RuleEditor.js';
import { StepsEditor } from './StepEditor.js';
import { TermsEditor } from './TermsEditor.js';

/** The next version of the policy, beginning with the one in force. */
export function PolicyFormPage() {
  const { t } = useTranslation('procurement');
  const query = useQuery(policiesQuery);
  return (
    <Stack gap="md" maw={1080}>
      <PageHeader title={t('titles.newPolicy')} crumbs={[{ label: t('titles.policy'), to: '/approval-policy' }]} />
      <Shown query={query} unknown={t('policies.none')}>
        {([inForce]) => <PolicyForm inForce={inForce} />}
      </Shown>
    </Stack>
  );
}

interface Fields extends Record<string, unknown> {
  rules: RuleFields[];
  otherwise: StepFields[];
  terms: TermFields;
  note: string;
}

const fieldsOf = (policy: Policy | undefined): Fields =>
  policy
    ? {
        rules: policy.book.rules.map(ruleFieldsOf),
        otherwise: policy.book.otherwise.map((step, place) => stepFieldsOf(step, `otherwise ${place}`)),
        terms: termFieldsOf(policy.book),
        note: '',
      }
    : { rules: [], otherwise: [newStep()], terms: termFieldsOf({}), note: '' };

function PolicyForm({ inForce }: { inForce: Policy | undefined }) {
  const { t } = useTranslation(['procurement', 'forms']);
  const router = useRouter();
  const refusals = useRefusals();
  const form = useSaveForm<Fields, Policy>({
    initial: fieldsOf(inForce),
    ...(inForce ? { version: inForce.number } : {}),
    validate: {
      rules: (rules) =>
        rules.some(({ currency, from, below }) => currency !== '' && [from, below].some((sum) => isUnreadable(sum, currency)))
          ? t('lines.unreadable')
          : null,
    },
    save: ({ rules, otherwise, terms, note }, _changes, headers) => {
      const said = note.trim();
      // A version has no precondition of its own: the body names the one that it replaces.
      const basedOn = Number(headers['If-Match'].replaceAll('"', ''));
      const body = { book: bookOf(rules, otherwise, termsOf(terms)), basedOn, ...(said ? { note: said } : {}) };
      return refusals.keep(answer(api.POST('/api/v1/approval-policies', { headers, body })));
    },
    saved: ({ number }) => {
      for (const key of ['approval-policies', 'purchase-requests']) void queries.invalidateQueries({ queryKey: [key] });
      tellDone(t('policies.published', { number: String(number) }));
      router.history.push('/approval-policy');
    },
    readAgain: async () => {
      const [now] = await queries.fetchQuery({ ...policiesQuery, staleTime: 0 });
      return { values: fieldsOf(now), version: now?.number ?? 0 };
    },
  });
  const { values, setFieldValue, getInputProps } = form.fields;
  const { rules, otherwise, terms } = values;
  // The shape of the body is refused below `book`, what the rules say below `rules` itself.
  const refused = (pointer: string): string | undefined => refusals.at(`/book${pointer}`) ?? refusals.at(pointer);
  const labels = {
    rules: t('policies.rules'),
    otherwise: t('policies.otherwise'),
    terms: t('policies.terms'),
    note: t('policies.note'),
  };
  return (
    <RecordForm
      form={form}
      label={t('titles.newPolicy')}
      verb={t('policies.publish')}
      cancel={() => router.history.push('/approval-policy')}
      labels={labels}
      show={(name, value) =>
        name === 'note' ? String(value) : t('policies.count', { count: Array.isArray(value) ? value.length : 0 })
      }
    >
      {rules.map((rule, place) => (
        <RuleEditor
          key={rule.key}
          rule={rule}
          place={place}
          change={(more) =>
            setFieldValue('rules', (before) => before.map((each) => (each.key === rule.key ? { ...each, ...more } : each)))
          }
          remove={() => {
            refusals.forget();
            setFieldValue('rules', (before) => before.filter(({ key }) => key !== rule.key));
          }}
          refused={(pointer) => refused(`/rules/${place}${pointer}`)}
        />
      ))}
      <Group>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setFieldValue('rules', (before) => [...before, newRule()])}
        >
          {t('policies.addRule')}
        </Button>
      </Group>
      <Panel title={labels.otherwise}>
        <StepsEditor
          steps={otherwise}
          change={(next) => setFieldValue('otherwise', next)}
          refused={(pointer) => refused(`/otherwise${pointer}`)}
        />
      </Panel>
      <TermsEditor
        terms={terms}
        change={(more) => setFieldValue('terms', (before) => ({ ...before, ...more }))}
        refused={refused}
      />
      <Textarea label={labels.note} autosize minRows={2} maxLength={2_000} {...getInputProps('note')} />
    </RecordForm>
  );
}
