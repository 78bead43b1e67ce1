export { DepreciationPage } from './DepreciationPage.js';
