import { roleNames } from '#platform';
import { condition, MOST_PARTS, name, names, plain, question, yes } from './question.shape.js';
import { isObject, list, number, object, oneOf, type Reader, record, text, told } from './reading.rules.js';
import {
  type AssigneeRule,
  failurePolicies,
  type Setting,
  type StepCondition,
  type StepTemplate,
  type WaitStep,
} from './step.js';

const MOST_HOURS = 87_600;
const days = number({ least: 0, most: 3_650 });
const hours = number({ least: 0, most: MOST_HOURS });

const anybody = oneOf([...roleNames, 'holder', 'holder_manager']);
const ofTeam = object({ team: name }, {});
const ofPerson = object({ person: text({ most: 60 }) }, {});
const assignee: Reader<AssigneeRule> = (value, pointer, say) => {
  if (!isObject(value)) return anybody(value, pointer, say);
  return 'team' in value ? ofTeam(value, pointer, say) : ofPerson(value, pointer, say);
};

const ofStep = object({ step: name, result: name, is: plain }, {});
const stepCondition: Reader<StepCondition> = (value, pointer, say) =>
  isObject(value) && 'step' in value ? ofStep(value, pointer, say) : condition(value, pointer, say);

const fromFact = object({ fact: name }, {});
const fromAnswer = object({ answer: name }, {});
const fromStep = object({ step: name, result: name }, {});
const setting: Reader<Setting> = (value, pointer, say) => {
  if (typeof value === 'string') return text({ least: 0, most: 2_000 })(value, pointer, say);
  if (!isObject(value)) return plain(value, pointer, say);
  if ('fact' in value) return fromFact(value, pointer, say);
  return 'answer' in value ? fromAnswer(value, pointer, say) : fromStep(value, pointer, say);
};
const settings = record(setting, MOST_PARTS);

const ofAnyKind = { name, title: text({ most: 200 }) };
const anyKindToo = {
  after: names,
  mandatory: yes,
  onlyWhen: stepCondition,
  onFailure: oneOf(failurePolicies),
  compensation: object({ automation: name }, { with: settings }),
};
const ofPeople = {
  ...anyKindToo,
  dueInDays: days,
  dueInHours: hours,
  remindBeforeHours: hours,
  escalation: object({ afterHours: hours, to: assignee }, {}),
};
const tried = {
  ...anyKindToo,
  attempts: number({ whole: true, least: 1, most: 50 }),
  backOffSeconds: number({ least: 0.01, most: 86_400 }),
};

const untilHours = object({ hours }, {});
const untilFact = object({ fact: name }, { offsetDays: number({ whole: true, least: -3_650, most: 3_650 }) });
const untilSignal = object({ signal: name }, {});
const until: Reader<WaitStep['until']> = (value, pointer, say) => {
  if (!isObject(value) || 'hours' in value) return untilHours(value, pointer, say);
  if ('fact' in value) return untilFact(value, pointer, say);
  return 'answer' in value ? fromAnswer(value, pointer, say) : untilSignal(value, pointer, say);
};

/** Reads the step of a verb, told apart by its kind. */
export const step: Reader<StepTemplate> = told<StepTemplate>('kind', {
  task: object(
    { ...ofAnyKind, kind: oneOf(['task']), assignee },
    {
      ...ofPeople,
      checklist: list(text({ most: 200 }), MOST_PARTS),
      evidence: oneOf(['required', 'file']),
      asks: list(question, MOST_PARTS),
    },
  ),
  approval: object({ ...ofAnyKind, kind: oneOf(['approval']), assignee }, { ...ofPeople, ownAllowed: yes }),
  automation: object({ ...ofAnyKind, kind: oneOf(['automation']), automation: name }, { ...tried, with: settings }),
  webhook: object(
    { ...ofAnyKind, kind: oneOf(['webhook']), endpoint: name },
    { ...tried, waitsForAnswer: yes, timeoutHours: hours },
  ),
  wait: object({ ...ofAnyKind, kind: oneOf(['wait']), until }, { ...anyKindToo, timeoutHours: hours }),
});
