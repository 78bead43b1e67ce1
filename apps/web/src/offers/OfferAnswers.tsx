import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type RecordKind, recordSources } from '../forms/record-sources.js';
import { answerText } from '../item/AnswerList.js';
import type { Answers } from '../item/answers.js';
import { choiceKinds } from './answers.js';
import type { Offer } from './offers.js';

interface Told {
  name: string;
  label: string;
  text: ReactNode;
}

/** What whoever asked for an offer answered to its questions. */
export function OfferAnswers({ asks, answers }: { asks: Offer['asks']; answers: Answers }) {
  const { t } = useTranslation('parts');
  const told = asks.flatMap((question): Told[] => {
    const { name, label, type } = question;
    const value = answers[name];
    const kind = choiceKinds[type];
    if (kind && typeof value === 'string') return [{ name, label, text: <Named kind={kind} id={value} /> }];
    const text = value === undefined ? null : answerText(t, value, question);
    return text === null ? [] : [{ name, label, text }];
  });
  return told.map(({ name, label, text }) => (
    <div key={name}>
      {label}: {text}
    </div>
  ));
}

function Named({ kind, id }: { kind: RecordKind; id: string }) {
  const { data } = useQuery({ queryKey: ['records', kind, 'named', id], queryFn: () => recordSources[kind].name(id) });
  return data ?? '…';
}
