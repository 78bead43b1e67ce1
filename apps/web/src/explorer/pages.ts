export { ExplorerPage } from './ExplorerPage.js';
