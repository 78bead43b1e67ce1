export { DesignPage } from './DesignPage.js';
