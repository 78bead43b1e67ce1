import { RecordPicker } from '../forms/RecordPicker.js';
import type { RecordKind } from '../forms/record-sources.js';
import { type Answers, askedNow } from '../item/answers.js';
import { QuestionField } from '../item/QuestionField.js';
import type { Offer } from './offers.js';

/** Whoever asks for something finds these without the right to read about them. */
const choices: Partial<Record<string, RecordKind>> = { person: 'participant', cost_center: 'payer', location: 'site' };

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
    const kind = choices[type];
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
