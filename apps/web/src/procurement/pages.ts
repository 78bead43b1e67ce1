export { DecidePage } from './DecidePage.js';
export { InboxPage } from './InboxPage.js';
export { PolicyFormPage } from './PolicyFormPage.js';
export { PolicyPage } from './PolicyPage.js';
export { EditRequestPage, NewRequestPage } from './RequestFormPage.js';
export { RequestPage } from './RequestPage.js';
export { RequestsPage } from './RequestsPage.js';
export { TemplatePage } from './templates/TemplatePage.js';
export { TemplatesPage } from './templates/TemplatesPage.js';
