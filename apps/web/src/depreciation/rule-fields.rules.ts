import type { Book, Method } from './depreciation.js';
import { type TermsTyped, termsOf, typedTerms } from './terms-typed.rules.js';

type Rule = Book['rules'][number];

/** A rule while somebody types it; percentages as a person writes them, empty texts for what holds for everything. */
export interface RuleFields extends TermsTyped {
  key: string;
  domain: string;
  category: string;
  fromOn: string;
  salvage: number | string;
}

/** What the API answers for a rule that holds from ever. */
const EVER = '1990-01-01';
const A_PERCENT = 100;

export function ruleFieldsOf(rule: Rule, place: number): RuleFields {
  const { domain, category, fromOn = EVER, salvageBasisPoints = 0 } = rule;
  return {
    ...typedTerms(rule),
    key: `rule ${place}`,
    domain: domain ?? '',
    category: category ?? '',
    fromOn: fromOn === EVER ? '' : fromOn,
    salvage: salvageBasisPoints / A_PERCENT,
  };
}

export function newRule(key: string): RuleFields {
  const usual = { method: 'straight_line' as Method, convention: 'full_month', lifeMonths: 36 } as const;
  return { ...ruleFieldsOf(usual, 0), key };
}

export function ruleOf({ domain, category, fromOn, salvage, ...typed }: RuleFields): Rule {
  return {
    ...termsOf(typed),
    domain: domain ? (domain as NonNullable<Rule['domain']>) : null,
    category: category.trim() || null,
    ...(fromOn ? { fromOn } : {}),
    // MACRS leaves nothing, so that it is not asked for.
    salvageBasisPoints: typed.method === 'macrs' ? 0 : Math.round(Number(salvage) * A_PERCENT),
  };
}
