import '@fontsource-variable/inter';
import '@mantine/core/styles.css';
import './theme/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';
import { startTexts } from './i18n/i18n.js';
import { queries } from './queries.js';
import { sessionQuery } from './session/session.js';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the application.');
// Who it is can be asked while the texts are on their way; the router waits for the answer, and tells what went wrong.
void queries.prefetchQuery(sessionQuery);
await startTexts();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
