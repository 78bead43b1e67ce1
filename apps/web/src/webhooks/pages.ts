export { EndpointPage } from './EndpointPage.js';
export { WebhooksPage } from './WebhooksPage.js';
