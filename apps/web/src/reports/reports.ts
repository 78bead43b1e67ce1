import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';

export type OpenOrders = components['schemas']['OpenOrdersRowDto'];
export type Deliveries = components['schemas']['DeliveriesRowDto'];
export type ApprovalAge = components['schemas']['ApprovalAgeRowDto'];
export type UnderApproval = components['schemas']['UnderApprovalRowDto'];
export type Price = components['schemas']['ProductPriceDto'];

export const deliveredBy = ['vendor', 'product'] as const;
export type DeliveredBy = (typeof deliveredBy)[number];

export const openOrdersQuery = queryOptions({
  queryKey: ['procurement-reports', 'open-orders'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/procurement-reports/open-orders', { signal }))).data,
});

export const deliveriesQuery = (query: { by: DeliveredBy; from?: string; until?: string }) =>
  queryOptions({
    queryKey: ['procurement-reports', 'deliveries', query],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/procurement-reports/deliveries', { params: { query }, signal })),
  });

export const approvalAgesQuery = queryOptions({
  queryKey: ['procurement-reports', 'approval-ages'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/procurement-reports/approval-ages', { signal }))).data,
});

export const underApprovalQuery = queryOptions({
  queryKey: ['procurement-reports', 'under-approval'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/procurement-reports/under-approval', { signal }))).data,
});
