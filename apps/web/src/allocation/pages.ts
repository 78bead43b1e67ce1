export { AllocationPage } from './AllocationPage.js';
