export { BulkChangeListPage } from './BulkChangeListPage.js';
export { BulkChangePage } from './BulkChangePage.js';
export { ItemListPage } from './ItemListPage.js';
export { NewItemPage } from './NewItemPage.js';
export { PasteItemsPage } from './PasteItemsPage.js';
export { PlacesPage } from './PlacesPage.js';
