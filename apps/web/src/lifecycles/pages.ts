export { DefinitionPage } from './DefinitionPage.js';
export { LifecyclesPage } from './LifecyclesPage.js';
export { MovePage } from './MovePage.js';
export { ShippedPage } from './ShippedPage.js';
