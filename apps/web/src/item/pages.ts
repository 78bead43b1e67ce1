export { ItemPage } from './ItemPage.js';
