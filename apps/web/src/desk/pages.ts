export { MyWorkPage } from './MyWorkPage.js';
export { RunPage } from './RunPage.js';
export { RunsPage } from './RunsPage.js';
export { StagePage } from './StagePage.js';
export { StagesPage } from './StagesPage.js';
