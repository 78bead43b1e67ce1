import { Checkbox, NumberInput, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { oneOf } from '../address/question.js';
import { Panel } from '../parts/Panel.js';
import { ApproverEditor } from './ApproverEditor.js';
import { budgetChoices, escalationKinds, type TermFields } from './policy-terms.rules.js';
import classes from './procurement.module.css';

interface TermsEditorProps {
  terms: TermFields;
  change: (more: Partial<TermFields>) => void;
  /** Why what stands there was refused: `/waiting/expireAfterHours`. */
  refused: (pointer: string) => string | undefined;
}

const MOST_HOURS = 2_000;

/** What holds besides the rules: what may change unasked, how long an approval waits, what budgets stop, how goods are taken in. */
export function TermsEditor({ terms, change, refused }: TermsEditorProps) {
  const { t } = useTranslation('procurement');
  const hours = (name: 'remindAfterHours' | 'escalateAfterHours' | 'expireAfterHours', pointer: string) => (
    <NumberInput
      label={t(`policies.${name}`)}
      description={t('policies.workingHours')}
      min={1}
      max={MOST_HOURS}
      allowDecimal={false}
      value={terms[name]}
      onChange={(next) => change({ [name]: next })}
      error={refused(pointer)}
    />
  );
  return (
    <>
      <Panel title={t('policies.changes')}>
        <div className={classes['lineFields']}>
          <div data-half>
            <NumberInput
              label={t('policies.pricePercent')}
              description={t('policies.pricePercentHelp')}
              min={0}
              max={100}
              suffix=" %"
              allowDecimal={false}
              value={terms.pricePercent}
              onChange={(pricePercent) => change({ pricePercent })}
              error={refused('/changes/pricePercent')}
            />
          </div>
          <div data-half>
            <Select
              label={t('policies.budgets')}
              description={t('policies.budgetsHelp')}
              data={budgetChoices.map((value) => ({ value, label: t(`policies.budgetChoices.${value}`) }))}
              clearable
              value={terms.budgets || null}
              onChange={(next) => change({ budgets: oneOf(budgetChoices, next ?? '') ?? '' })}
              error={refused('/budgets')}
            />
          </div>
        </div>
      </Panel>
      <Panel title={t('policies.waiting')}>
        <div className={classes['lineFields']}>
          <div data-half>{hours('remindAfterHours', '/waiting/remindAfterHours')}</div>
          <div data-half>{hours('expireAfterHours', '/waiting/expireAfterHours')}</div>
          <div data-half>{hours('escalateAfterHours', '/waiting/escalation/afterHours')}</div>
          {typeof terms.escalateAfterHours === 'number' ? (
            <div data-half>
              <ApproverEditor
                approver={terms.escalateTo}
                label={t('policies.escalateTo')}
                kinds={escalationKinds}
                words="besides"
                change={(more) => change({ escalateTo: { ...terms.escalateTo, ...more } })}
                remove={undefined}
                error={refused('/waiting/escalation/to/by') ?? refused('/waiting/escalation/to/0')}
              />
            </div>
          ) : null}
        </div>
      </Panel>
      <Panel title={t('policies.receiving')}>
        <div className={classes['lineFields']}>
          <div data-half>
            <NumberInput
              label={t('policies.overPercent')}
              min={0}
              max={100}
              suffix=" %"
              allowDecimal={false}
              value={terms.overPercent}
              onChange={(overPercent) => change({ overPercent })}
              error={refused('/receiving/overPercent')}
            />
          </div>
          <div data-half>
            <Checkbox
              mt={28}
              label={t('policies.apart')}
              checked={terms.apart}
              onChange={(event) => change({ apart: event.currentTarget.checked })}
            />
          </div>
        </div>
      </Panel>
    </>
  );
}
