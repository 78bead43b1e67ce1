export { AllocationPage } from './AllocationPage.js';
export { StatementsPage } from './StatementsPage.js';
