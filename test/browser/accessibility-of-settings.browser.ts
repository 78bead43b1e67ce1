import { useJudge } from './judge.js';
import { adminPages } from './pages/admin.pages.js';
import { importPages } from './pages/imports.pages.js';
import { lifecyclesPages } from './pages/lifecycles.pages.js';
import { procurementPages } from './pages/procurement.pages.js';
import { profilePages } from './pages/profile.pages.js';
import { webhookPages } from './pages/webhooks.pages.js';
import { workingPages } from './pages/working.pages.js';

describe('Everybody can use imports and what is set up', () => {
  useJudge({
    imports: importPages,
    admin: adminPages,
    profile: profilePages,
    working: workingPages,
    procurement: procurementPages,
    lifecycles: lifecyclesPages,
    webhooks: webhookPages,
  });
});
