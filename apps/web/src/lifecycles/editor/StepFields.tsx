import { Select, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { say } from '../../values/say.js';
import { listOf, type Path, partOf, textOf, valueAt } from '../draft.js';
import { ConditionFields } from './ConditionFields.js';
import { DraftFlag, DraftMany, DraftName, DraftNumber, DraftSelect, DraftText } from './DraftFields.js';
import { useEditing } from './editing.js';
import { PeopleStepFields } from './PeopleStepFields.js';
import { AutomationFields } from './SettingFields.js';
import { answerSources, factSources, resultSources } from './sources.js';
import { WaitFields } from './WaitFields.js';
import { WebhookFields } from './WebhookFields.js';

/** A piece of the work that a verb starts, by its kind; and when it is needed, and what becomes of it when it fails. */
export function StepFields({ at, verb }: { at: Path; verb: Path }) {
  const { t } = useTranslation('lifecycles');
  const { draft, vocabulary, readOnly, set } = useEditing();
  const step = partOf(valueAt(draft, at));
  const kind = textOf(step['kind']);
  const name = textOf(step['name']);
  const others = listOf(valueAt(draft, [...verb, 'steps']))
    .map(partOf)
    .filter((other) => other['name'] !== name)
    .map((other) => ({ value: textOf(other['name']), label: textOf(other['title']) || textOf(other['name']) }));
  const sources = [factSources(vocabulary), answerSources(draft, [...verb, 'asks']), resultSources(draft, verb, name)];
  const options = (names: readonly string[] = []) => names.map((value) => ({ value, label: say(value) }));
  return (
    <>
      <DraftText at={[...at, 'title']} label={t('step.title')} needed most={200} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <DraftName at={[...at, 'name']} label={t('editor.name')} />
        <Select
          label={t('step.kind')}
          data={options(vocabulary?.stepKinds)}
          value={kind}
          {...{ readOnly }}
          allowDeselect={false}
          onChange={(chosen) => set(at, chosen && chosen !== kind ? ofKind(step, chosen) : step)}
        />
        <DraftMany at={[...at, 'after']} label={t('step.after')} description={t('step.afterHelp')} options={others} />
        <DraftSelect
          at={[...at, 'onFailure']}
          label={t('step.onFailure')}
          description={t('step.onFailureHelp')}
          options={(vocabulary?.failurePolicies ?? []).map((value) => ({ value, label: say(`on_failure_${value}`) }))}
        />
      </SimpleGrid>
      <ConditionFields at={[...at, 'onlyWhen']} label={t('step.onlyWhen')} sources={sources} verb={verb} />
      {kind === 'task' || kind === 'approval' ? <PeopleStepFields at={at} kind={kind} /> : null}
      {kind === 'automation' ? <AutomationFields at={at} label={t('step.automation')} sources={sources} needed /> : null}
      {kind === 'webhook' ? <WebhookFields at={at} /> : null}
      {kind === 'wait' ? <WaitFields at={[...at, 'until']} asks={[...verb, 'asks']} /> : null}
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        {kind === 'automation' || kind === 'webhook' ? (
          <>
            <DraftNumber at={[...at, 'attempts']} label={t('step.attempts')} description={t('step.attemptsHelp')} />
            <DraftNumber at={[...at, 'backOffSeconds']} label={t('step.backOffSeconds')} whole={false} />
          </>
        ) : null}
        {kind === 'wait' || step['waitsForAnswer'] === true ? (
          <DraftNumber at={[...at, 'timeoutHours']} label={t('step.timeoutHours')} whole={false} />
        ) : null}
      </SimpleGrid>
      <AutomationFields at={[...at, 'compensation']} label={t('step.compensation')} sources={sources} />
      <DraftFlag at={[...at, 'mandatory']} label={t('step.mandatory')} />
    </>
  );
}

const common = ['name', 'title', 'after', 'mandatory', 'onlyWhen', 'onFailure', 'compensation'];
const begins: Record<string, Record<string, unknown>> = {
  task: { assignee: 'it_operations', dueInDays: 1 },
  approval: { assignee: 'administrator', dueInDays: 1 },
  automation: { automation: '' },
  webhook: { endpoint: '' },
  wait: { until: { hours: 24 } },
};

/** A step of another kind keeps what all kinds have. */
function ofKind(step: Readonly<Record<string, unknown>>, kind: string): object {
  return { ...Object.fromEntries(Object.entries(step).filter(([name]) => common.includes(name))), kind, ...begins[kind] };
}
