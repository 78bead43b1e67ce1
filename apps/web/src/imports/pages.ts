export { ImportListPage } from './ImportListPage.js';
export { ImportPage } from './ImportPage.js';
export { NewImportPage } from './NewImportPage.js';
