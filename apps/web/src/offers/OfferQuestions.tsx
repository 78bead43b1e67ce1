import { RecordPicker } from '../forms/RecordPicker.js';
import { type Answers, askedNow } from '../item/answers.js';
import { QuestionField } from '../item/QuestionField.js';
import { choiceKinds } from './answers.js';
import type { Offer } from './offers.js';

interface OfferQuestionsProps {
  asks: Offer['asks'];
  answers: Answers;
  change: (answers: Answers) => void;
  refused: (name: string) => string | undefined;
}

/** What the catalogue asks whoever wants an offer. */
export function OfferQuestions({ asks, answers, change, refused }: OfferQuestionsProps) {
  return askedNow(asks, answers).map((question) => {
    const { name, label, help, required, type } = question;
    const kind = choiceKinds[type];
    const value = answers[name];
    const tell = (next: unknown): void => change({ ...answers, [name]: next });
    return kind ? (
      <RecordPicker
        key={name}
        {...{ kind, label, required }}
        description={help}
        error={refused(name)}
        value={typeof value === 'string' ? value : ''}
        change={tell}
      />
    ) : (
      <QuestionField key={name} question={question} value={value} error={refused(name)} change={tell} />
    );
  });
}
