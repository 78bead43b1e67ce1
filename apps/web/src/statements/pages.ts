export { StatementsPage } from './StatementsPage.js';
