import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';

export type Endpoint = components['schemas']['WebhookEndpointDto'];
export type Delivery = components['schemas']['WebhookDeliveryDto'];
export type NewEndpoint = components['schemas']['WebhookEndpointWithSecretDto'];

const seen = ({ version }: Endpoint): { 'If-Match': string } => ({ 'If-Match': `"${version}"` });
const one = ({ id }: Endpoint) => ({ path: { id } });

export function setEndpointActive(endpoint: Endpoint, active: boolean): Promise<Endpoint> {
  return answer(
    api.PATCH('/api/v1/webhook-endpoints/{id}', { params: one(endpoint), headers: seen(endpoint), body: { active } }),
  );
}

/** @param keepFormerHours for how long the secret before it counts as well */
export function renewSecret(endpoint: Endpoint, keepFormerHours: number): Promise<NewEndpoint> {
  return answer(
    api.POST('/api/v1/webhook-endpoints/{id}/secret', {
      params: one(endpoint),
      headers: seen(endpoint),
      body: { keepFormerHours },
    }),
  );
}

export function sendTest(endpoint: Endpoint): Promise<Delivery> {
  return answer(api.POST('/api/v1/webhook-endpoints/{id}/test', { params: one(endpoint) }));
}

export function sendAgain({ id }: Delivery): Promise<Delivery> {
  return answer(api.POST('/api/v1/webhook-deliveries/{id}/sending', { params: { path: { id } } }));
}

export function removeEndpoint(endpoint: Endpoint): Promise<unknown> {
  return answer(api.DELETE('/api/v1/webhook-endpoints/{id}', { params: one(endpoint), headers: seen(endpoint) }));
}
