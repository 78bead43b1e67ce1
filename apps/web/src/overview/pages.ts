export { MyWorkPage } from './MyWorkPage.js';
export { OverviewPage } from './OverviewPage.js';
