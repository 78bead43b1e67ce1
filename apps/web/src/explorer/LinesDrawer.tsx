import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { EntryLines } from './EntryLines.js';
import type { LinesQuery } from './explorer.js';

interface LinesDrawerProps {
  /** What the figure is of; nothing while no figure is open. */
  about: { name: string; query: LinesQuery } | undefined;
  close: () => void;
}

/** The entries of the ledger behind a figure, the newest first. */
export function LinesDrawer({ about, close }: LinesDrawerProps) {
  const { t } = useTranslation('explorer');
  return (
    <Drawer opened={about !== undefined} onClose={close} position="right" size="lg" title={about?.name ?? t('lines')}>
      {about ? <Lines query={about.query} /> : null}
    </Drawer>
  );
}

function Lines({ query }: { query: LinesQuery }) {
  return (
    <EntryLines
      name={['ledger', 'entries', query]}
      read={(after, signal) =>
        answer(api.GET('/api/v1/ledger/entries', { params: { query: { ...query, ...(after ? { after } : {}) } }, signal }))
      }
    />
  );
}
