import { BUDGET_LABEL } from '../budgets/budget-label.sql.js';

/** What the subject of an alert `a` is called. */
export const SUBJECT_NAME = `CASE a.subject_kind
    WHEN 'item' THEN (SELECT tag || ' ' || name FROM items WHERE id = a.subject::uuid)
    WHEN 'cost_center' THEN (SELECT code || ' ' || name FROM cost_centers WHERE id = a.subject::uuid)
    WHEN 'business_unit' THEN (SELECT name FROM business_units WHERE id = a.subject::uuid)
    WHEN 'vendor' THEN (SELECT name FROM vendors WHERE id = a.subject::uuid)
    WHEN 'contract' THEN (SELECT number || ' ' || name FROM contracts WHERE id = a.subject::uuid)
    WHEN 'budget' THEN (SELECT ${BUDGET_LABEL} || ' ' || b.fiscal_year FROM budgets b LEFT JOIN cost_centers c ON c.id = b.cost_center_id
      WHERE b.id = split_part(a.subject, ':', 1)::uuid)
    ELSE a.subject END`;
