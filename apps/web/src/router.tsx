import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  type RouteComponent,
  redirect,
} from '@tanstack/react-router';
import { readQuestion } from './address/question.js';
import { folders } from './folders.js';
import { AppFrame } from './frame/AppFrame.js';
import { NotFound } from './frame/NotFound.js';
import { PageError } from './frame/PageError.js';
import { queries } from './queries.js';
import { readNext } from './session/next.js';
import { SignInPage } from './session/SignInPage.js';
import { sessionQuery } from './session/session.js';

const rootRoute = createRootRouteWithContext()({ component: Outlet, errorComponent: PageError });

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  component: SignInPage,
  validateSearch: readNext,
});

const setupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/setup',
  component: lazyRouteComponent(folders.setup, 'SetupPage'),
});

/** Where the links of mails lead, without a sign-in. */
const decideRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/decide',
  component: lazyRouteComponent(folders.procurement, 'DecidePage'),
});

const frameRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'frame',
  component: AppFrame,
  beforeLoad: async ({ location }) => {
    const session = await queries.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { next: location.href } });
  },
});

/** A page inside the frame. Its address may ask for anything; the page reads what it understands. */
const page = <const Path extends string>(path: Path, component: RouteComponent) =>
  createRoute({ getParentRoute: () => frameRoute, path, validateSearch: readQuestion, component });

const {
  overview,
  desk,
  items,
  item,
  board,
  imports,
  organization,
  catalog,
  admin,
  working,
  procurement,
  shop,
  purchasing,
  reports,
  budgets,
  closing,
  alerts,
  bills,
  rates,
  explorer,
  statements,
  allocation,
  rateCards,
  depreciation,
  lifecycles,
  webhooks,
  profile,
  notifications,
  scan,
  design,
} = folders;

const pages = [
  page('/', lazyRouteComponent(overview, 'OverviewPage')),
  page('/work', lazyRouteComponent(desk, 'MyWorkPage')),
  page('/runs', lazyRouteComponent(desk, 'RunsPage')),
  page('/runs/$runId', lazyRouteComponent(desk, 'RunPage')),
  page('/stages', lazyRouteComponent(desk, 'StagesPage')),
  page('/stages/$kind/$state', lazyRouteComponent(desk, 'StagePage')),
  page('/items', lazyRouteComponent(items, 'ItemListPage')),
  page('/items/new', lazyRouteComponent(items, 'NewItemPage')),
  page('/items/paste', lazyRouteComponent(items, 'PasteItemsPage')),
  page('/places', lazyRouteComponent(items, 'PlacesPage')),
  page('/bulk-changes', lazyRouteComponent(items, 'BulkChangeListPage')),
  page('/bulk-changes/$bulkChangeId', lazyRouteComponent(items, 'BulkChangePage')),
  page('/items/$itemId', lazyRouteComponent(item, 'ItemPage')),
  page('/board', lazyRouteComponent(board, 'BoardPage')),
  page('/imports', lazyRouteComponent(imports, 'ImportListPage')),
  page('/imports/new', lazyRouteComponent(imports, 'NewImportPage')),
  page('/imports/$importId', lazyRouteComponent(imports, 'ImportPage')),
  page('/catalogue', lazyRouteComponent(shop, 'CataloguePage')),
  page('/catalogue/offers', lazyRouteComponent(shop, 'OffersPage')),
  page('/catalogue/offers/new', lazyRouteComponent(shop, 'NewOfferPage')),
  page('/catalogue/offers/$offerId', lazyRouteComponent(shop, 'OfferPage')),
  page('/requests', lazyRouteComponent(procurement, 'RequestsPage')),
  page('/requests/new', lazyRouteComponent(procurement, 'NewRequestPage')),
  page('/requests/templates', lazyRouteComponent(procurement, 'TemplatesPage')),
  page('/requests/templates/$templateId', lazyRouteComponent(procurement, 'TemplatePage')),
  page('/requests/$requestId', lazyRouteComponent(procurement, 'RequestPage')),
  page('/requests/$requestId/edit', lazyRouteComponent(procurement, 'EditRequestPage')),
  page('/approval-policy', lazyRouteComponent(procurement, 'PolicyPage')),
  page('/approval-policy/edit', lazyRouteComponent(procurement, 'PolicyFormPage')),
  page('/procurement-reports', lazyRouteComponent(reports, 'ReportsPage')),
  page('/budgets', lazyRouteComponent(budgets, 'BudgetsPage')),
  page('/budgets/$budgetId', lazyRouteComponent(budgets, 'BudgetPage')),
  page('/spend-explorer', lazyRouteComponent(explorer, 'ExplorerPage')),
  page('/exchange-rates', lazyRouteComponent(rates, 'ExchangeRatesPage')),
  page('/provider-bills', lazyRouteComponent(bills, 'ProviderBillsPage')),
  page('/spend-alerts', lazyRouteComponent(alerts, 'SpendAlertsPage')),
  page('/statements', lazyRouteComponent(statements, 'StatementsPage')),
  page('/rate-cards', lazyRouteComponent(rateCards, 'RateCardsPage')),
  page('/allocation', lazyRouteComponent(allocation, 'AllocationPage')),
  page('/depreciation', lazyRouteComponent(depreciation, 'DepreciationPage')),
  page('/period-close', lazyRouteComponent(closing, 'PeriodClosePage')),
  page('/approvals', lazyRouteComponent(procurement, 'InboxPage')),
  page('/orders', lazyRouteComponent(purchasing, 'OrdersPage')),
  page('/orders/new', lazyRouteComponent(purchasing, 'OrderablePage')),
  page('/orders/$orderId', lazyRouteComponent(purchasing, 'OrderPage')),
  page('/quotes', lazyRouteComponent(purchasing, 'QuotesPage')),
  page('/quotes/$quoteId', lazyRouteComponent(purchasing, 'QuotePage')),
  page('/receipts/$receiptId', lazyRouteComponent(purchasing, 'ReceiptPage')),
  page('/returns', lazyRouteComponent(purchasing, 'ReturnsPage')),
  page('/returns/$returnId', lazyRouteComponent(purchasing, 'ReturnPage')),
  page('/receiving', lazyRouteComponent(purchasing, 'ReceivingPage')),
  page('/receiving/$orderId', lazyRouteComponent(purchasing, 'ReceivePage')),
  page('/people', lazyRouteComponent(organization, 'PeoplePage')),
  page('/people/$personId', lazyRouteComponent(organization, 'PersonPage')),
  page('/units', lazyRouteComponent(organization, 'UnitsPage')),
  page('/units/$unitId', lazyRouteComponent(organization, 'UnitPage')),
  page('/projects', lazyRouteComponent(organization, 'ProjectsPage')),
  page('/projects/$projectId', lazyRouteComponent(organization, 'ProjectPage')),
  page('/cost-centers', lazyRouteComponent(organization, 'CostCentersPage')),
  page('/cost-centers/$costCenterId', lazyRouteComponent(organization, 'CostCenterPage')),
  page('/locations', lazyRouteComponent(organization, 'LocationsPage')),
  page('/locations/$locationId', lazyRouteComponent(organization, 'LocationPage')),
  page('/products', lazyRouteComponent(catalog, 'ProductsPage')),
  page('/products/$productId', lazyRouteComponent(catalog, 'ProductPage')),
  page('/vendors', lazyRouteComponent(catalog, 'VendorsPage')),
  page('/vendors/$vendorId', lazyRouteComponent(catalog, 'VendorPage')),
  page('/contracts', lazyRouteComponent(catalog, 'ContractsPage')),
  page('/contracts/$contractId', lazyRouteComponent(catalog, 'ContractPage')),
  page('/admin', lazyRouteComponent(admin, 'AdminPage')),
  page('/admin/organization', lazyRouteComponent(admin, 'SettingsPage')),
  page('/admin/users', lazyRouteComponent(admin, 'UsersPage')),
  page('/admin/users/$userId', lazyRouteComponent(admin, 'UserPage')),
  page('/admin/teams', lazyRouteComponent(working, 'TeamsPage')),
  page('/admin/teams/$teamId', lazyRouteComponent(working, 'TeamPage')),
  page('/admin/calendars', lazyRouteComponent(working, 'CalendarsPage')),
  page('/admin/calendars/$calendarId', lazyRouteComponent(working, 'CalendarPage')),
  page('/admin/roles', lazyRouteComponent(admin, 'RolesPage')),
  page('/admin/tokens', lazyRouteComponent(admin, 'TokensPage')),
  page('/admin/custom-fields', lazyRouteComponent(admin, 'CustomFieldsPage')),
  page('/admin/webhooks', lazyRouteComponent(webhooks, 'WebhooksPage')),
  page('/admin/webhooks/$endpointId', lazyRouteComponent(webhooks, 'EndpointPage')),
  page('/admin/audit', lazyRouteComponent(admin, 'AuditPage')),
  page('/admin/queues', lazyRouteComponent(admin, 'QueuesPage')),
  page('/admin/jobs', lazyRouteComponent(admin, 'JobsPage')),
  page('/admin/mails', lazyRouteComponent(admin, 'MailsPage')),
  page('/admin/failures', lazyRouteComponent(admin, 'FailuresPage')),
  page('/admin/system', lazyRouteComponent(admin, 'SystemPage')),
  page('/admin/lifecycles', lazyRouteComponent(lifecycles, 'LifecyclesPage')),
  page('/admin/lifecycles/shipped/$name', lazyRouteComponent(lifecycles, 'ShippedPage')),
  page('/admin/lifecycles/$definitionId', lazyRouteComponent(lifecycles, 'DefinitionPage')),
  page('/admin/lifecycles/$definitionId/move', lazyRouteComponent(lifecycles, 'MovePage')),
  page('/profile', lazyRouteComponent(profile, 'ProfilePage')),
  page('/notifications', lazyRouteComponent(notifications, 'NotificationsPage')),
  page('/scan', lazyRouteComponent(scan, 'ScanPage')),
  page('/design', lazyRouteComponent(design, 'DesignPage')),
  page('/$', NotFound),
] as const;

export const router = createRouter({
  routeTree: rootRoute.addChildren([signInRoute, setupRoute, decideRoute, frameRoute.addChildren([...pages])]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  // Addresses are read and written by people too, so values stay plain text.
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(Object.entries(readQuestion(search)).map(([name, value]) => [name, value ?? ''])).toString();
    return text ? `?${text}` : '';
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
