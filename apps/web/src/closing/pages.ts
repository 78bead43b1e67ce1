export { PeriodClosePage } from './PeriodClosePage.js';
