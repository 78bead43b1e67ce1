export { CataloguePage } from './CataloguePage.js';
