export { BudgetsPage } from './BudgetsPage.js';
export { ReportsPage } from './ReportsPage.js';
