import { useTranslation } from 'react-i18next';
import { showDay } from '../parts/locale.js';
import { showMoney } from '../parts/money.js';
import { When } from '../parts/When.js';
import { LookBadge } from '../work/StateBadge.js';
import { eventLooks, type Standing, standingLooks } from './looks.js';
import type { ApprovalStep, PlannedStep } from './procurement.js';
import classes from './procurement.module.css';

/** An approval that is needed, planned or under way: whose, how many of them, and why. */
export interface Needed extends Pick<PlannedStep, 'stage' | 'mode' | 'needed' | 'reasons'> {
  people: ReadonlyArray<PlannedStep['candidates'][number] & { state?: Standing; escalated?: boolean }>;
  state?: Standing;
  /** Whether those who may decide are enough. */
  enough: boolean;
  expiresAt?: string | null;
}

export const plannedOf = ({ candidates, ...step }: PlannedStep): Needed => ({ ...step, people: candidates });
export const underWayOf = ({ seats, ...step }: ApprovalStep): Needed => ({ ...step, people: seats, enough: true });

/** Who has to approve, stage after stage, and why they are asked. */
export function ApprovalStages({ steps }: { steps: readonly Needed[] }) {
  const { t } = useTranslation('procurement');
  const stages = [...new Set(steps.map(({ stage }) => stage))].sort((one, other) => one - other);
  return (
    <ol className={classes['stages']}>
      {stages.map((stage, place) => (
        <li key={stage}>
          {stages.length > 1 ? <h3 className={classes['stage']}>{t('approvals.stage', { number: String(place + 1) })}</h3> : null}
          {steps
            .filter((step) => step.stage === stage)
            .map((step) => (
              <Step key={keyOf(step)} step={step} />
            ))}
        </li>
      ))}
    </ol>
  );
}

const keyOf = ({ people, reasons }: Needed): string =>
  [...people.map(({ personId }) => personId), ...reasons.map(({ rule = '' }) => rule)].join(' ');

function Step({ step }: { step: Needed }) {
  const { t } = useTranslation('procurement');
  const { mode, needed, people, reasons, enough, state, expiresAt } = step;
  const everybody = mode === 'all' || needed >= people.length;
  return (
    <div className={classes['step']}>
      {people.length > 1 ? (
        <p className={classes['howMany']}>
          {everybody ? t('approvals.all', { count: people.length }) : t('approvals.some', { count: needed })}
        </p>
      ) : null}
      <ul className={classes['people']}>
        {people.map(({ personId, name, source, state: standing, carriedFromRound, escalated }) => (
          <li key={personId}>
            <span>
              <strong>{name}</strong>{' '}
              <span className="dimmed">
                {t(`sources.${source}`)}
                {escalated ? ` · ${t('approvals.escalated')}` : ''}
              </span>
            </span>
            {carriedFromRound !== null ? (
              <LookBadge {...eventLooks.carried_over} word={t('standings.carried', { round: String(carriedFromRound) })} />
            ) : standing ? (
              <LookBadge {...standingLooks[standing]} word={t(`standings.${standing}`)} />
            ) : null}
          </li>
        ))}
      </ul>
      {enough ? null : (
        <p className={classes['lacking']} role="alert">
          {people.length === 0 ? t('approvals.nobody') : t('approvals.tooFew', { count: needed })}
        </p>
      )}
      {state === 'approved' && people.length > 1 && !everybody ? (
        <p className={classes['howMany']}>{t('approvals.enough')}</p>
      ) : null}
      {state === 'open' && expiresAt ? (
        <p className={classes['howMany']}>
          {t('approvals.expires')} <When at={expiresAt} />
        </p>
      ) : null}
      <ul className={classes['reasons']}>
        {reasons.map(({ rule, sums, converted }) => (
          <li key={rule ?? 'none'}>
            {rule === undefined ? t('approvals.noRule') : t('approvals.rule', { rule })}
            {sums.length > 0 ? ` · ${sums.map((sum) => showMoney(sum)).join(' + ')}` : ''}
            {converted && converted.rates.length > 0
              ? ` = ${t('approvals.converted', { sum: showMoney(converted), day: showDay(converted.day) })}`
              : ''}
          </li>
        ))}
      </ul>
    </div>
  );
}
