import { useTranslation } from 'react-i18next';
import type { PolicyBook } from './policies.js';
import classes from './procurement.module.css';
import { ApproverText } from './RuleCard.js';

/** What a policy says besides its rules, in words. */
export function TermsCard({ book: { changes, waiting, budgets, receiving } }: { book: PolicyBook }) {
  const { t } = useTranslation('procurement');
  const { remindAfterHours, escalation, expireAfterHours } = waiting ?? {};
  const hours = (count: number): string => t('policies.hours', { count });
  const said = [
    changes ? t('policies.saysPrice', { percent: String(changes.pricePercent) }) : undefined,
    budgets ? t(`policies.budgetChoices.${budgets}`) : undefined,
    remindAfterHours ? t('policies.saysRemind', { hours: hours(remindAfterHours) }) : undefined,
    expireAfterHours ? t('policies.saysExpire', { hours: hours(expireAfterHours) }) : undefined,
    receiving?.apart ? t('policies.apart') : undefined,
    receiving && receiving.overPercent > 0 ? t('policies.saysOver', { percent: String(receiving.overPercent) }) : undefined,
  ].filter((text) => text !== undefined);
  if (said.length === 0 && !escalation) return null;
  return (
    <li className={classes['step']}>
      <h3 className={classes['ruleName']}>{t('policies.terms')}</h3>
      <ul className={classes['ruleSteps']}>
        {said.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {escalation ? (
          <li>
            {t('policies.saysEscalate', { hours: hours(escalation.afterHours) })}{' '}
            <ApproverText approver={escalation.to} besides />
          </li>
        ) : null}
      </ul>
    </li>
  );
}
