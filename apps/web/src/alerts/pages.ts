export { SpendAlertsPage } from './SpendAlertsPage.js';
