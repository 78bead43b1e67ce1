import { Module, type OnModuleInit } from '@nestjs/common';
import { ArrivalSources, InventoryModule, ItemClaims } from '#inventory';
import { LifecycleModule, SubjectRegistry } from '#lifecycle';
import { LedgerDocuments, SpendModule } from '#spend';
import { AmendmentsController } from './amendments/amendments.controller.js';
import { AmendmentsQueries } from './amendments/amendments.queries.js';
import { Amendments } from './amendments/amendments.service.js';
import { ApprovalSchedules } from './approvals/approval.schedules.js';
import { ApprovalNotices } from './approvals/approval-notices.js';
import { ApprovalTimes } from './approvals/approval-times.js';
import { ApprovalsController } from './approvals/approvals.controller.js';
import { Approvals } from './approvals/approvals.service.js';
import { BudgetChecks } from './approvals/budget-checks.js';
import { BulkDecisions } from './approvals/bulk-decisions.service.js';
import { CarriedApprovals } from './approvals/carried-approvals.js';
import { Decisions } from './approvals/decisions.service.js';
import { Delegations } from './approvals/delegations.service.js';
import { Inbox } from './approvals/inbox.queries.js';
import { OverdueApprovals } from './approvals/overdue-approvals.js';
import { PeopleDirectory } from './approvals/people-directory.js';
import { RequestAttachmentsController } from './attachments/request-attachments.controller.js';
import { RequestAttachments } from './attachments/request-attachments.js';
import { RequestKeeper } from './attachments/request-keeper.js';
import { OfferKeeper } from './catalogue/offer-keeper.js';
import { OfferPictures } from './catalogue/offer-pictures.js';
import { OfferedLines } from './catalogue/offered-lines.js';
import { OffersController } from './catalogue/offers.controller.js';
import { OffersQueries } from './catalogue/offers.queries.js';
import { Offers } from './catalogue/offers.service.js';
import { ChangedLines } from './changes/changed-lines.js';
import { LineActs } from './changes/line-acts.handlers.js';
import { ThingsInUseController } from './changes/things-in-use.controller.js';
import { ThingsInUse } from './changes/things-in-use.queries.js';
import { ApprovalLinksController } from './links/approval-links.controller.js';
import { ApprovalLinks } from './links/approval-links.js';
import { LinkDecisions } from './links/link-decisions.service.js';
import { LinkedRequests } from './links/linked-requests.queries.js';
import { ShippingNoticesController } from './notices/shipping-notices.controller.js';
import { ShippingNoticesQueries } from './notices/shipping-notices.queries.js';
import { ShippingNotices } from './notices/shipping-notices.service.js';
import { OrderBook } from './orders/order-book.js';
import { OrderCommitments } from './orders/order-commitments.js';
import { OrderContracts } from './orders/order-contracts.js';
import { OrderDocuments } from './orders/order-documents.js';
import { OrderDrafts } from './orders/order-drafts.js';
import { OrderLedger } from './orders/order-ledger.js';
import { OrderLines } from './orders/order-lines.js';
import { OrderedArrivals } from './orders/ordered-arrivals.js';
import { PurchaseOrdersController } from './orders/purchase-orders.controller.js';
import { PurchaseOrdersQueries } from './orders/purchase-orders.queries.js';
import { PurchaseOrders } from './orders/purchase-orders.service.js';
import { OrderMails } from './papers/order-mails.handlers.js';
import { OrderPapersController } from './papers/order-papers.controller.js';
import { OrderPapers } from './papers/order-papers.queries.js';
import { OrderPartiesController } from './papers/order-parties.controller.js';
import { OrderParties } from './papers/order-parties.service.js';
import { ApprovalPoliciesController } from './policies/approval-policies.controller.js';
import { ApprovalPoliciesQueries } from './policies/approval-policies.queries.js';
import { ApprovalPolicies } from './policies/approval-policies.service.js';
import { QuoteKeeper } from './quotes/quote-keeper.js';
import { QuotesController } from './quotes/quotes.controller.js';
import { QuotesQueries } from './quotes/quotes.queries.js';
import { Quotes } from './quotes/quotes.service.js';
import { ConfirmedWorks } from './receipts/confirmed-works.js';
import { GoodsIn } from './receipts/goods-in.js';
import { ReceiptJobs } from './receipts/receipt.jobs.js';
import { ReceiptBook } from './receipts/receipt-book.js';
import { ReceiptCharges } from './receipts/receipt-charges.js';
import { ReceiptPostings } from './receipts/receipt-postings.js';
import { ReceiptUndos } from './receipts/receipt-undos.js';
import { ReceiptsController } from './receipts/receipts.controller.js';
import { ReceiptsQueries } from './receipts/receipts.queries.js';
import { Receipts } from './receipts/receipts.service.js';
import { ReceivedAssets } from './receipts/received-assets.js';
import { ReceivedLicenses } from './receipts/received-licenses.js';
import { ReceivedServices } from './receipts/received-services.js';
import { StandingAssets } from './receipts/standing-assets.js';
import { StandingItems } from './receipts/standing-items.js';
import { ProcurementReportsController } from './reports/reports.controller.js';
import { ProcurementReports } from './reports/reports.queries.js';
import { ProcurementNumbers } from './requests/procurement-numbers.js';
import { PurchaseRequestsController } from './requests/purchase-requests.controller.js';
import { PurchaseRequestsQueries } from './requests/purchase-requests.queries.js';
import { PurchaseRequests } from './requests/purchase-requests.service.js';
import { RequestBook } from './requests/request-book.js';
import { RequestChoicesController } from './requests/request-choices.controller.js';
import { RequestChoices } from './requests/request-choices.queries.js';
import { RequestLines } from './requests/request-lines.js';
import { RequestSteps } from './requests/request-steps.queries.js';
import { VendorCredits } from './returns/vendor-credits.service.js';
import { VendorReturnsController } from './returns/vendor-returns.controller.js';
import { VendorReturnsQueries } from './returns/vendor-returns.queries.js';
import { VendorReturns } from './returns/vendor-returns.service.js';
import { LineWorks } from './services/line-works.service.js';
import { ReservedItems } from './stock/reserved-items.js';
import { StockController } from './stock/stock.controller.js';
import { StockQueries } from './stock/stock.queries.js';
import { StockReservationsController } from './stock/stock-reservations.controller.js';
import { StockReservations } from './stock/stock-reservations.service.js';

import { RequestTemplatesController } from './templates/request-templates.controller.js';
import { RequestTemplatesQueries } from './templates/request-templates.queries.js';
import { RequestTemplates } from './templates/request-templates.service.js';
import { TodaysLines } from './templates/todays-lines.js';

const approvals = [
  ApprovalPolicies,
  BudgetChecks,
  PeopleDirectory,
  ApprovalLinks,
  ApprovalNotices,
  CarriedApprovals,
  ApprovalTimes,
  Approvals,
  OverdueApprovals,
  LinkDecisions,
  Delegations,
  Decisions,
  BulkDecisions,
];
const requests = [
  StockReservations,
  Offers,
  OffersQueries,
  OfferKeeper,
  OfferPictures,
  OfferedLines,
  ThingsInUse,
  ChangedLines,
  RequestBook,
  RequestLines,
  ProcurementNumbers,
  PurchaseRequests,
  PurchaseRequestsQueries,
  RequestSteps,
  RequestKeeper,
  RequestAttachments,
  TodaysLines,
  RequestTemplates,
];
const orders = [
  LineWorks,
  QuotesQueries,
  QuoteKeeper,
  Quotes,
  OrderBook,
  Amendments,
  AmendmentsQueries,
  OrderParties,
  OrderPapers,
  OrderLines,
  OrderDrafts,
  OrderCommitments,
  OrderContracts,
  PurchaseOrders,
  OrderedArrivals,
  OrderDocuments,
  ReservedItems,
];
const received = [
  StandingItems,
  StandingAssets,
  ConfirmedWorks,
  ReceivedAssets,
  ReceivedServices,
  ReceivedLicenses,
  ReceiptCharges,
  ReceiptPostings,
];
const receipts = [ReceiptBook, ...received, GoodsIn, Receipts, ReceiptUndos];
const returns = [VendorReturns, VendorCredits, ShippingNotices];
const services = [...approvals, ...requests, ...orders, ...receipts, ...returns];

/** From a wish to the approval of those who have to agree. Needs the modules of platform and organization, which are global. */
@Module({
  imports: [LifecycleModule, InventoryModule, SpendModule],
  providers: [...services, ApprovalSchedules, ReceiptJobs, OrderMails, LineActs],
  exports: services,
})
export class ProcurementModule implements OnModuleInit {
  constructor(
    private readonly arrivals: ArrivalSources,
    private readonly ordered: OrderedArrivals,
    private readonly claims: ItemClaims,
    private readonly reserved: ReservedItems,
    private readonly subjects: SubjectRegistry,
    private readonly quotes: QuoteKeeper,
    private readonly offers: OfferKeeper,
    private readonly requests: RequestKeeper,
    private readonly documents: LedgerDocuments,
    private readonly posted: OrderDocuments,
  ) {}

  onModuleInit(): void {
    this.arrivals.register(this.ordered);
    this.claims.register(this.reserved);
    this.subjects.register(this.quotes);
    this.subjects.register(this.offers);
    this.subjects.register(this.requests);
    this.documents.register(...this.posted.all);
  }
}

/** The routes, for the API alone. */
@Module({
  imports: [InventoryModule, ProcurementModule, LifecycleModule, SpendModule],
  controllers: [
    ApprovalPoliciesController,
    OffersController,
    StockReservationsController,
    StockController,
    PurchaseRequestsController,
    RequestAttachmentsController,
    RequestTemplatesController,
    ApprovalsController,
    ApprovalLinksController,
    ThingsInUseController,
    RequestChoicesController,
    PurchaseOrdersController,
    OrderPapersController,
    AmendmentsController,
    QuotesController,
    OrderPartiesController,
    ReceiptsController,
    ProcurementReportsController,
    VendorReturnsController,
    ShippingNoticesController,
  ],
  providers: [
    ApprovalPoliciesQueries,
    RequestTemplatesQueries,
    Inbox,
    LinkedRequests,
    RequestChoices,
    PurchaseOrdersQueries,
    OrderLedger,
    ReceiptsQueries,
    ProcurementReports,
    VendorReturnsQueries,
    StockQueries,
    ShippingNoticesQueries,
  ],
})
export class ProcurementHttpModule {}
