import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { recordSources } from '../forms/record-sources.js';
import { showMoney } from '../parts/money.js';
import { say } from '../values/say.js';
import type { Approver, PolicyRule, PolicyStep } from './policies.js';
import classes from './procurement.module.css';

/** A rule in words: what it is about, and who has to approve it in which order. */
export function RuleCard({ name, when, steps }: { name: string; when?: PolicyRule['when']; steps: readonly PolicyStep[] }) {
  const { t } = useTranslation('procurement');
  return (
    <li className={classes['step']}>
      <h3 className={classes['ruleName']}>{name}</h3>
      {when ? <Scope when={when} /> : null}
      {steps.length === 0 ? <p className={classes['howMany']}>{t('approvals.notNeeded')}</p> : null}
      <ol className={classes['ruleSteps']}>
        {steps.map((step) => (
          <li key={JSON.stringify(step)}>
            <StepText step={step} />
          </li>
        ))}
      </ol>
    </li>
  );
}

function Scope({ when }: { when: PolicyRule['when'] }) {
  const { t } = useTranslation('procurement');
  const { currency, converted = false, fromMinor, belowMinor, categories = [], domains = [], costCenterIds = [] } = when;
  const money = (amountMinor: string): string => showMoney({ amountMinor, currency: currency ?? 'EUR' });
  const band = [
    ...(fromMinor === undefined ? [] : [t('policies.from', { amount: money(fromMinor) })]),
    ...(belowMinor === undefined
      ? []
      : [t(fromMinor === undefined ? 'policies.belowAlone' : 'policies.below', { amount: money(belowMinor) })]),
  ];
  const what = [band.length === 0 && currency ? t('policies.inCurrency', { currency }) : '', band.join(', ')]
    .concat(converted ? t('policies.allCurrencies') : '', domains.map(say), categories)
    .filter((text) => text !== '');
  return (
    <p className={classes['howMany']}>
      {what.length === 0 && costCenterIds.length === 0 ? t('policies.everything') : what.join(' · ')}
      {costCenterIds.map((id, place) => (
        <span key={id}>
          {what.length + place > 0 ? ' · ' : ''}
          <RecordName kind="cost_center" id={id} />
        </span>
      ))}
    </p>
  );
}

function StepText({ step: { mode, quorum, approvers } }: { step: PolicyStep }) {
  const { t } = useTranslation('procurement');
  return (
    <>
      {approvers.length > 1 ? `${t(`policies.modes.${mode}`, { many: String(quorum ?? '') })}: ` : ''}
      {approvers.map((approver, place) => (
        <span key={JSON.stringify(approver)}>
          {place > 0 ? ', ' : ''}
          <ApproverText approver={approver} />
        </span>
      ))}
    </>
  );
}

/** @param besides whether it is asked besides those who let it wait */
export function ApproverText({
  approver: { by, role, levels = 1, personId },
  besides = false,
}: {
  approver: Approver;
  besides?: boolean;
}) {
  const { t } = useTranslation('procurement');
  if (by === 'person' && personId) return <RecordName kind="person" id={personId} />;
  if (by === 'role' && role) return t('policies.hasRole', { role: say(role) });
  if (by === 'manager' && besides) return t('policies.theirManager');
  if (by === 'manager') return t('policies.managerAbove', { count: levels });
  return t(`policies.approvers.${by}`);
}

function RecordName({ kind, id }: { kind: 'person' | 'cost_center'; id: string }) {
  const { data } = useQuery({ queryKey: ['records', kind, 'named', id], queryFn: () => recordSources[kind].name(id) });
  return <strong>{data ?? '…'}</strong>;
}
