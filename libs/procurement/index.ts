export { Decisions } from './approvals/decisions.service.js';
export { Delegations, type NewDelegation } from './approvals/delegations.service.js';
export { ApprovalPolicies, type NewPolicy } from './policies/approval-policies.service.js';
export type { PolicyBook } from './policies/policy-book.rules.js';
export { procurementEntities } from './procurement.entities.js';
export { Procurement1764103200000 } from './procurement.migration.js';
export { ProcurementHttpModule, ProcurementModule } from './procurement.module.js';
export { PurchaseRequests, type RequestFacts } from './requests/purchase-requests.service.js';
