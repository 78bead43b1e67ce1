import { useJudge } from './judge.js';
import { catalogPages } from './pages/catalog.pages.js';
import { closingPages } from './pages/closing.pages.js';
import { depreciationPages } from './pages/depreciation.pages.js';
import { explorerPages } from './pages/explorer.pages.js';
import { organizationPages } from './pages/organization.pages.js';
import { purchasingPages } from './pages/purchasing.pages.js';
import { reportPages } from './pages/reports.pages.js';
import { shopPages } from './pages/shop.pages.js';

describe('Everybody can use the records', () => {
  useJudge({
    organization: organizationPages,
    catalog: catalogPages,
    shop: shopPages,
    purchasing: purchasingPages,
    reports: reportPages,
    closing: closingPages,
    depreciation: depreciationPages,
    explorer: explorerPages,
  });
});
