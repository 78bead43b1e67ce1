import { adminPages } from './admin.pages.js';
import { boardPages } from './board.pages.js';
import { catalogPages } from './catalog.pages.js';
import { framePages } from './frame.pages.js';
import { importPages } from './imports.pages.js';
import { itemPages } from './item.pages.js';
import { itemsPages } from './items.pages.js';
import { organizationPages } from './organization.pages.js';
import { overviewPages } from './overview.pages.js';
import type { JudgedPage } from './page.js';
import { profilePages } from './profile.pages.js';

/** All pages that are judged, area by area. */
export const judgedPages: Readonly<Record<string, readonly JudgedPage[]>> = {
  frame: framePages,
  overview: overviewPages,
  items: itemsPages,
  item: itemPages,
  board: boardPages,
  organization: organizationPages,
  catalog: catalogPages,
  imports: importPages,
  admin: adminPages,
  profile: profilePages,
};

/** The areas that every run judges; the others are judged by `JUDGE=all`. */
export const judgedEachTime: readonly string[] = ['overview', 'imports', 'profile'];
