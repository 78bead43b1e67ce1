import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { loadPart } from './api/reach.js';
import { areToastsWanted, watchToasts } from './parts/toasts.js';
import { queries } from './queries.js';
import { router } from './router.js';
import { surfaces, themeWith } from './theme/theme.js';

const Toaster = lazy(() => loadPart(() => import('./parts/Toaster.js')).then((module) => ({ default: module.Toaster })));

/** Everything that pages stand on. */
export function App() {
  const { t } = useTranslation('parts');
  const close = t('close');
  const theme = useMemo(() => themeWith(close), [close]);
  const toasts = useSyncExternalStore(watchToasts, areToastsWanted);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={surfaces} defaultColorScheme="auto">
      {toasts ? (
        <Suspense fallback={null}>
          <Toaster />
        </Suspense>
      ) : null}
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
