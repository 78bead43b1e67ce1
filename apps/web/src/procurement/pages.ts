export { InboxPage } from './InboxPage.js';
export { EditRequestPage, NewRequestPage } from './RequestFormPage.js';
export { RequestPage } from './RequestPage.js';
export { RequestsPage } from './RequestsPage.js';
