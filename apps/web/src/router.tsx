import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { AppFrame } from './frame/AppFrame.js';
import { NotFoundPage } from './frame/NotFoundPage.js';
import { PageError } from './frame/PageError.js';
import { readItemSearch } from './items/item-search.js';
import { queries } from './queries.js';
import { readNext } from './session/next.js';
import { SignInPage } from './session/SignInPage.js';
import { sessionQuery } from './session/session.js';

const rootRoute = createRootRouteWithContext()({ component: Outlet, notFoundComponent: NotFoundPage, errorComponent: PageError });

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  component: SignInPage,
  validateSearch: readNext,
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

const overviewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./overview/OverviewPage.js'), 'OverviewPage'),
});

const itemsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/items',
  validateSearch: readItemSearch,
  component: lazyRouteComponent(() => import('./items/ItemListPage.js'), 'ItemListPage'),
});

const itemRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/items/$itemId',
  component: lazyRouteComponent(() => import('./items/ItemPage.js'), 'ItemPage'),
});

// What these refuse still reaches a page beside what they let through, so pages read the address through them once more.
export const router = createRouter({
  routeTree: rootRoute.addChildren([signInRoute, frameRoute.addChildren([overviewRoute, itemsRoute, itemRoute])]),
  defaultPreload: 'intent',
  scrollRestoration: true,
  // Addresses are read and written by people too, so values stay plain text.
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const given = Object.entries(search).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    const text = new URLSearchParams(given).toString();
    return text ? `?${text}` : '';
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
