import type { AutomationStepContext } from '#lifecycle';
import { isId, Refusal } from '#platform';

type Settings = AutomationStepContext['settings'];

/** @throws Refusal `validation_failed` where it is none of them */
export function oneOf<Choice extends string>(
  settings: Settings,
  name: string,
  choices: readonly Choice[],
  usual: Choice,
): Choice {
  const told = settings[name] ?? usual;
  const choice = choices.find((each) => each === told);
  if (choice === undefined) throw new Refusal('validation_failed', `"${name}" is one of ${choices.join(', ')}.`);
  return choice;
}

/** @throws Refusal `validation_failed` where it is no text, or is not there */
export function textIn(settings: Settings, name: string): string {
  const told = settings[name];
  if (typeof told !== 'string' || told.trim() === '') throw new Refusal('validation_failed', `"${name}" is needed.`);
  return told.trim();
}

/** @throws Refusal `validation_failed` where it is not the id of a record, or is not there */
export function idIn(settings: Settings, name: string): string {
  const told = settings[name];
  if (typeof told !== 'string' || !isId(told)) throw new Refusal('validation_failed', `"${name}" does not name a record.`);
  return told;
}
