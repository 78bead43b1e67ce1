import '@fontsource-variable/inter';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './theme/global.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startTexts } from './i18n/i18n.js';
import { queries } from './queries.js';
import { router } from './router.js';
import { sessionQuery } from './session/session.js';
import { surfaces, theme } from './theme/theme.js';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the application.');
// Who it is can be asked while the texts are on their way; the router waits for the answer, and tells what went wrong.
void queries.prefetchQuery(sessionQuery);
await startTexts();
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={surfaces} defaultColorScheme="auto">
      <Notifications position="bottom-right" />
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
