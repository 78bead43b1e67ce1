import { Button, Group, NumberInput, Stack } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { focusFirstError } from '../forms/use-save-form.js';
import { type Answers, askedNow, givenAnswers, isEmpty, unanswered } from '../item/answers.js';
import { toldAnswers } from './answers.js';
import { OfferQuestions } from './OfferQuestions.js';
import type { Offer } from './offers.js';

interface OfferWishProps {
  offer: Offer;
  /** What the button says. */
  verb: string;
  wish: (quantity: number, answers: Answers) => void;
}

/** How many of an offer somebody wants, and what the offer asks. */
export function OfferWish({ offer, verb, wish }: OfferWishProps) {
  const { t } = useTranslation(['offers', 'forms']);
  const [quantity, setQuantity] = useState<number | string>(1);
  const [answers, setAnswers] = useState<Answers>({});
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const missing = unanswered(askedNow(offer.asks, answers), answers);
  const uncounted = typeof quantity !== 'number' || quantity < 1;
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (missing.length > 0 || typeof quantity !== 'number' || uncounted) focusFirstError(form.current);
    else wish(quantity, givenAnswers(toldAnswers(offer.asks, answers)));
  };
  return (
    <form ref={form} noValidate onSubmit={submit} aria-label={offer.title}>
      <Stack gap="sm">
        <NumberInput
          label={t('quantity')}
          required
          min={1}
          max={1_000}
          allowDecimal={false}
          value={quantity}
          onChange={setQuantity}
          error={tried && uncounted ? t('forms:needed') : undefined}
          w={140}
        />
        <OfferQuestions
          asks={offer.asks}
          answers={answers}
          change={setAnswers}
          refused={(name) => (tried && isEmpty(answers[name]) && missing.includes(name) ? t('forms:needed') : undefined)}
        />
        <Group>
          <Button type="submit">{verb}</Button>
        </Group>
      </Stack>
    </form>
  );
}
