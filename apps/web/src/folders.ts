import { loadPart } from './api/reach.js';
import { loadWords } from './i18n/i18n.js';

/** A folder's pages together with the texts that they need, asked for at the same time. */
const folder =
  <Pages>(load: () => Promise<Pages>, ...words: string[]) =>
  async (): Promise<Pages> => {
    const [pages] = await Promise.all([loadPart(load), loadWords(words)]);
    return pages;
  };

/** Each folder of pages is one file for the browser, asked for when one of its pages is first gone to, or is about to be. */
export const folders = {
  // The one that is seen first comes alone.
  overview: folder(() => import('./overview/OverviewPage.js'), 'overview'),
  desk: folder(() => import('./desk/pages.js'), 'desk', 'item'),
  items: folder(() => import('./items/pages.js'), 'items', 'item'),
  item: folder(() => import('./item/pages.js'), 'item', 'items', 'depreciation', 'related'),
  board: folder(() => import('./board/pages.js'), 'board', 'items', 'item'),
  imports: folder(() => import('./imports/pages.js'), 'imports', 'related'),
  organization: folder(() => import('./organization/pages.js'), 'organization', 'related'),
  catalog: folder(() => import('./catalog/pages.js'), 'catalog', 'related'),
  admin: folder(() => import('./admin/pages.js'), 'admin', 'permissions', 'related'),
  working: folder(() => import('./working/pages.js'), 'working', 'related'),
  procurement: folder(() => import('./procurement/pages.js'), 'procurement', 'related', 'offers', 'changes', 'item'),
  shop: folder(() => import('./shop/pages.js'), 'shop', 'related', 'offers', 'item'),
  purchasing: folder(() => import('./purchasing/pages.js'), 'purchasing', 'related', 'changes'),
  reports: folder(() => import('./reports/pages.js'), 'reports', 'related'),
  budgets: folder(() => import('./budgets/pages.js'), 'budgets', 'explorer', 'related', 'charts'),
  explorer: folder(() => import('./explorer/pages.js'), 'explorer', 'related', 'charts'),
  statements: folder(() => import('./statements/pages.js'), 'statements', 'related'),
  rateCards: folder(() => import('./rate-cards/pages.js'), 'rate-cards', 'statements', 'related'),
  allocation: folder(() => import('./allocation/pages.js'), 'allocation', 'statements', 'related'),
  depreciation: folder(() => import('./depreciation/pages.js'), 'depreciation', 'related'),
  rates: folder(() => import('./rates/pages.js'), 'rates', 'related'),
  bills: folder(() => import('./bills/pages.js'), 'bills', 'related'),
  alerts: folder(() => import('./alerts/pages.js'), 'alerts', 'related'),
  closing: folder(() => import('./closing/pages.js'), 'closing', 'related'),
  lifecycles: folder(() => import('./lifecycles/pages.js'), 'lifecycles', 'permissions', 'related'),
  webhooks: folder(() => import('./webhooks/pages.js'), 'webhooks', 'related'),
  profile: folder(() => import('./profile/pages.js'), 'profile', 'permissions'),
  notifications: folder(() => import('./notifications/pages.js'), 'notifications'),
  setup: folder(() => import('./setup/pages.js'), 'setup'),
  scan: folder(() => import('./scan/pages.js')),
  design: folder(() => import('./design/pages.js'), 'design'),
};

/** The bell of the frame, which comes after the page. */
export const bell = folder(() => import('./notifications/Bell.js'), 'notifications');
