export { SetupPage } from './SetupPage.js';
