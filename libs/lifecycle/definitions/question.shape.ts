import { type Condition, type Question, referenceTypes } from './question.js';
import { flag, list, number, object, oneOf, type Reader, text, told } from './reading.rules.js';

export const MOST_PARTS = 60;
const MOST_NAMES = 80;
const MOST_CHOICES = 300;

export const name = text({ most: 60 });
export const label = text({ most: 120 });
export const prose = text({ most: 1_000 });
export const names = list(name, MOST_NAMES);
export const yes = oneOf([true]);
export const plain: Reader<string | number | boolean> = (value, pointer, say) => {
  if (typeof value === 'number') return number()(value, pointer, say);
  return typeof value === 'boolean' ? value : text({ least: 0, most: 200 })(value, pointer, say);
};

const ofFact = object({ fact: name, is: flag }, {});
const ofAnswer = object({ answer: name, is: plain }, {});
export const condition: Reader<Condition> = (value, pointer, say) =>
  typeof value === 'object' && value !== null && 'answer' in value ? ofAnswer(value, pointer, say) : ofFact(value, pointer, say);

const asked = { name, label, required: flag };
const askedToo = { help: text({ most: 400 }), requiredWhen: name, onlyWhen: condition };
const choice = object({ value: text({ most: 60 }), label }, {});
const reference = object({ ...asked, type: oneOf(referenceTypes) }, askedToo);

/** Reads what a verb or a task asks. */
export const question: Reader<Question> = told<Question>('type', {
  text: object(
    { ...asked, type: oneOf(['text']) },
    { ...askedToo, most: number({ whole: true, least: 1, most: 2_000 }), long: yes },
  ),
  number: object({ ...asked, type: oneOf(['number']) }, { ...askedToo, whole: yes, least: number(), most: number() }),
  date: object({ ...asked, type: oneOf(['date']) }, askedToo),
  money: object({ ...asked, type: oneOf(['money']) }, askedToo),
  choice: object({ ...asked, type: oneOf(['choice']), choices: list(choice, MOST_CHOICES) }, askedToo),
  flag: object({ ...asked, type: oneOf(['flag']) }, askedToo),
  ...Object.fromEntries(referenceTypes.map((type) => [type, reference])),
});
