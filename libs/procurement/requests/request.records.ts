import { noSuch, type RecordKind } from '#organization';
import { PurchaseRequest } from './purchase-request.entity.js';

export const requestRecords: RecordKind<PurchaseRequest> = {
  entity: PurchaseRequest,
  noun: 'purchase_request',
  label: 'The request',
  edit: 'procurement.request',
  constraints: {
    purchase_requests_ordered: { code: 'guard_failed', reason: 'It has been ordered, so it stays as it was approved.' },
    purchase_requests_met: {
      code: 'guard_failed',
      reason: 'Some of it was handed over from stock, so it stays as it was approved.',
    },
    purchase_requests_acted: { code: 'guard_failed', reason: 'Some of it was done, so it stays as it was approved.' },
    purchase_request_lines_to_location: noSuch('location', '/lines'),
    purchase_requests_person: noSuch('person', '/forPersonId'),
    purchase_requests_location: noSuch('location', '/forLocationId'),
    purchase_requests_project: noSuch('project', '/projectId'),
    purchase_requests_for: {
      code: 'validation_failed',
      reason: 'Name the person, the location or the project that it is for, and only that.',
      pointer: '/forKind',
    },
    purchase_request_lines_cost_center: noSuch('cost centre', '/lines'),
    purchase_request_lines_vendor: noSuch('vendor', '/lines'),
  },
};
