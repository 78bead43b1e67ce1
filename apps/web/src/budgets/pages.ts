export { BudgetPage } from './BudgetPage.js';
export { BudgetsPage } from './BudgetsPage.js';
