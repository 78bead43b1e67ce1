import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';

export type Endpoint = components['schemas']['WebhookEndpointDto'];
export type NewEndpoint = components['schemas']['WebhookEndpointWithSecretDto'];

const seen = ({ version }: Endpoint): { 'If-Match': string } => ({ 'If-Match': `"${version}"` });
const one = ({ id }: Endpoint) => ({ path: { id } });

export function setEndpointActive(endpoint: Endpoint, active: boolean): Promise<Endpoint> {
  return answer(
    api.PATCH('/api/v1/webhook-endpoints/{id}', { params: one(endpoint), headers: seen(endpoint), body: { active } }),
  );
}

export function renewSecret(endpoint: Endpoint): Promise<NewEndpoint> {
  return answer(api.POST('/api/v1/webhook-endpoints/{id}/secret', { params: one(endpoint), headers: seen(endpoint) }));
}

export function removeEndpoint(endpoint: Endpoint): Promise<unknown> {
  return answer(api.DELETE('/api/v1/webhook-endpoints/{id}', { params: one(endpoint), headers: seen(endpoint) }));
}
