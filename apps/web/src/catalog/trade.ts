import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';

/** The most that a panel of a vendor shows of each kind; the lists show the rest. */
const FEW = 6;

const keyed = (vendorId: string, what: string): string[] => ['vendors', vendorId, 'trade', what];

export const openOrdersOf = (vendorId: string) =>
  queryOptions({
    queryKey: keyed(vendorId, 'orders'),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/purchase-orders', { params: { query: { vendorId, open: true, limit: FEW } }, signal })),
  });

/** What is open in each currency, and how the vendor delivered in the last year. */
export const figuresOf = (vendorId: string) =>
  queryOptions({
    queryKey: keyed(vendorId, 'figures'),
    queryFn: async ({ signal }) => {
      const params = { query: { vendorId } };
      const [open, came] = await Promise.all([
        answer(api.GET('/api/v1/procurement-reports/open-orders', { params, signal })),
        answer(api.GET('/api/v1/procurement-reports/deliveries', { params, signal })),
      ]);
      return { open: open.data, came: came.data[0] ?? null };
    },
  });

export const pricesOf = (vendorId: string) =>
  queryOptions({
    queryKey: keyed(vendorId, 'prices'),
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/v1/procurement-reports/vendor-prices', { params: { query: { vendorId } }, signal }))).data,
  });

export const quotesOf = (vendorId: string) =>
  queryOptions({
    queryKey: keyed(vendorId, 'quotes'),
    queryFn: ({ signal }) => answer(api.GET('/api/v1/purchase-quotes', { params: { query: { vendorId, limit: FEW } }, signal })),
  });

/** What went back, and is not credited in full. */
export const returnsOf = (vendorId: string) =>
  queryOptions({
    queryKey: keyed(vendorId, 'returns'),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/vendor-returns', { params: { query: { vendorId, open: true, limit: FEW } }, signal })),
  });
