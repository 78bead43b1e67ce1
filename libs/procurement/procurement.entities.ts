import { PurchaseOrderVersion } from './amendments/order-version.entity.js';
import { ApprovalSeat, ApprovalStep, PurchaseRequestEvent } from './approvals/approval.entity.js';
import { CatalogueOffer, CatalogueOfferPart } from './catalogue/offer.entity.js';
import { PurchaseRequestLineAct } from './changes/line-act.entity.js';
import { ApprovalLink } from './links/approval-link.entity.js';
import { ShippingNotice, ShippingNoticeUnit } from './notices/shipping-notice.entity.js';
import { PurchaseOrder, PurchaseOrderLine } from './orders/purchase-order.entity.js';
import { OrderParty } from './papers/order-party.entity.js';
import { ApprovalDelegation, ApprovalPolicy } from './policies/policy.entity.js';
import { PurchaseQuote, PurchaseQuoteLine } from './quotes/quote.entity.js';
import {
  PurchaseReceipt,
  PurchaseReceiptItem,
  PurchaseReceiptLine,
  PurchaseReceiptRefusal,
  PurchaseReceiptUndo,
} from './receipts/receipt.entity.js';
import { ProcurementCounter, PurchaseRequest, PurchaseRequestLine } from './requests/purchase-request.entity.js';
import { VendorCredit, VendorReturn, VendorReturnItem, VendorReturnLine } from './returns/vendor-return.entity.js';
import { PurchaseOrderLineWork, PurchaseReceiptWork } from './services/line-work.entity.js';
import { StockReservation } from './stock/stock-reservation.entity.js';
import { RequestTemplate, RequestTemplateLine } from './templates/request-template.entity.js';

const policies = [ApprovalPolicy, ApprovalDelegation];
const requests = [
  RequestTemplate,
  RequestTemplateLine,
  StockReservation,
  CatalogueOffer,
  CatalogueOfferPart,
  ProcurementCounter,
  PurchaseRequest,
  PurchaseRequestLine,
  PurchaseRequestLineAct,
];
const receipts = [
  PurchaseReceipt,
  PurchaseReceiptLine,
  PurchaseReceiptItem,
  PurchaseReceiptRefusal,
  PurchaseReceiptUndo,
  PurchaseReceiptWork,
];
const approvals = [ApprovalStep, ApprovalSeat, PurchaseRequestEvent, ApprovalLink];
const notices = [ShippingNotice, ShippingNoticeUnit];
const returns = [VendorReturn, VendorReturnLine, VendorReturnItem, VendorCredit];
const orders = [
  PurchaseOrder,
  PurchaseOrderLine,
  PurchaseOrderVersion,
  OrderParty,
  PurchaseQuote,
  PurchaseQuoteLine,
  PurchaseOrderLineWork,
];

/** The entities of this lib, for the application's data source and the drift check. */
export const procurementEntities = [...policies, ...requests, ...approvals, ...orders, ...receipts, ...returns, ...notices];
