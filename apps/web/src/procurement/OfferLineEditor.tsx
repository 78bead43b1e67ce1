import { ActionIcon, Anchor, Group, NumberInput, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RecordPicker } from '../forms/RecordPicker.js';
import { OfferParts } from '../offers/OfferParts.js';
import { OfferPrice } from '../offers/OfferPrice.js';
import { OfferQuestions } from '../offers/OfferQuestions.js';
import { type Cost, costsOf } from '../offers/offers.js';
import { fromDecimals } from '../parts/money.js';
import type { LineEditorProps } from './LineEditor.js';
import type { LineFields } from './line-fields.rules.js';
import classes from './procurement.module.css';

/** Something of the catalogue: what it is, costs and comes from stands there; how many, for what and who pays is said here. */
export function OfferLineEditor({ line, place, change, refused, remove }: LineEditorProps) {
  const { t } = useTranslation('procurement');
  const name = t('lines.nameOf', { number: String(place + 1) });
  const { offer, quantity, costCenterId, description } = line;
  if (!offer) return null;
  const { id, title, asks, answers, parts } = offer;
  const notOffered = refused('offerId') ?? refused('productId');
  return (
    <fieldset className={classes['entry']} aria-label={name}>
      <Group justify="space-between" wrap="nowrap" mb="xs" align="flex-start">
        <div>
          <Text size="sm" fw={600} aria-hidden>
            {name}
          </Text>
          <Text size="sm">
            <Anchor size="sm" renderRoot={(props) => <Link to="/catalogue" search={{ open: id }} {...props} />}>
              {title}
            </Anchor>
            {parts === null && description !== title ? ` · ${description}` : null}
          </Text>
          {parts && parts.length > 1 ? <OfferParts parts={parts} /> : null}
        </div>
        <Group gap="xs" wrap="nowrap">
          <div className={classes['offerPrice']}>
            <OfferPrice costs={costsOfOne(line)} />
          </div>
          {remove ? (
            <ActionIcon variant="subtle" color="slate" aria-label={t('lines.remove', { name })} onClick={remove}>
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          ) : null}
        </Group>
      </Group>
      {notOffered ? (
        <Text size="sm" c="var(--qm-critical)" role="alert" mb="xs">
          {notOffered}
        </Text>
      ) : null}
      <div className={classes['lineFields']}>
        <NumberInput
          label={t('lines.quantity')}
          required
          min={1}
          max={100_000}
          allowDecimal={false}
          value={quantity}
          onChange={(next) => change({ quantity: next })}
          error={refused('quantity')}
        />
        <div data-half>
          <RecordPicker
            kind="payer"
            label={t('fields.costCenter')}
            description={t('lines.costCenterHelp')}
            value={costCenterId}
            change={(chosen) => change({ costCenterId: chosen ?? '' })}
            error={refused('costCenterId')}
          />
        </div>
      </div>
      {asks.length > 0 ? (
        <div className={classes['answers']}>
          <OfferQuestions
            asks={asks}
            answers={answers}
            change={(next) => change({ offer: { ...offer, answers: next } })}
            refused={(asked) => refused(`answers/${asked}`)}
          />
        </div>
      ) : null}
    </fieldset>
  );
}

/** What one of it costs. */
function costsOfOne({ offer, currency, unitPrice, monthly, termMonths }: LineFields): Cost[] {
  if (offer?.parts) return costsOf(offer.parts);
  const onceMinor = fromDecimals(unitPrice, currency) ?? '0';
  const monthlyMinor = fromDecimals(monthly, currency) ?? '0';
  return [{ currency, onceMinor, monthlyMinor, termMonths: typeof termMonths === 'number' ? termMonths : null }];
}
