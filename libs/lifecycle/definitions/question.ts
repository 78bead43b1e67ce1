/** What a verb asks for. Data: the same value makes the form in the browser and checks what came back. */
export type Question =
  | TextQuestion
  | NumberQuestion
  | DateQuestion
  | MoneyQuestion
  | ChoiceQuestion
  | FlagQuestion
  | ReferenceQuestion;

interface Asked {
  /** The key in `answers`, in camelCase. */
  name: string;
  label: string;
  help?: string;
  required: boolean;
  /** The name of a fact about the subject: while that fact is true, an answer is required although `required` is false. */
  requiredWhen?: string;
  /** Asked only while this holds; otherwise nothing may be answered. */
  onlyWhen?: Condition;
}

/** On a fact about the subject, or on the answer to a question further up. */
export type Condition = { fact: string; is: boolean } | { answer: string; is: string | number | boolean };

export interface TextQuestion extends Asked {
  type: 'text';
  /** Most characters; 2,000 where nothing is said. */
  most?: number;
  /** A longer answer is usual, so the form shows a larger field. */
  long?: true;
}

export interface NumberQuestion extends Asked {
  type: 'number';
  whole?: true;
  least?: number;
  most?: number;
}

/** A calendar date, `YYYY-MM-DD`. */
export interface DateQuestion extends Asked {
  type: 'date';
}

/** Never negative: `{ "amountMinor": "12345", "currency": "EUR" }`. */
export interface MoneyQuestion extends Asked {
  type: 'money';
}

export interface Choice {
  value: string;
  label: string;
}

export interface ChoiceQuestion extends Asked {
  type: 'choice';
  choices: readonly Choice[];
}

export interface FlagQuestion extends Asked {
  type: 'flag';
}

/** Names of other records; `file` is a document of the subject itself, `holder` is a person, a place or another item: `{ "kind": "person", "id": "…" }`. */
export const referenceTypes = [
  'person',
  'location',
  'item',
  'vendor',
  'cost_center',
  'business_unit',
  'contract',
  'holder',
  'file',
] as const;
export type ReferenceType = (typeof referenceTypes)[number];

export interface ReferenceQuestion extends Asked {
  type: ReferenceType;
}

export interface MoneyAnswer {
  /** A whole number of minor units, as text so that no digit is lost. */
  amountMinor: string;
  currency: string;
}

export const holderKinds = ['person', 'location', 'item'] as const;
export interface HolderAnswer {
  kind: (typeof holderKinds)[number];
  id: string;
}

export type Answer = string | number | boolean | MoneyAnswer | HolderAnswer;

/** Answers that were checked: only what was asked and given, each of its question's type. */
export type Answers = Readonly<Record<string, Answer>>;

/** Every type that a question can have. */
export const questionTypes = ['text', 'number', 'date', 'money', 'choice', 'flag', ...referenceTypes] as const;
