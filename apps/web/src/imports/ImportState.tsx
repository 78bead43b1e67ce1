import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Import } from './import-queries.js';

const colors: Record<Import['state'], string> = {
  checking: 'slate',
  ready: 'order',
  running: 'order',
  done: 'slate',
  failed: 'rose',
  cancelled: 'slate',
};

/** Where an import stands. */
export function ImportState({ state }: { state: Import['state'] }) {
  const { t } = useTranslation('imports');
  return (
    <Badge variant="light" color={colors[state]}>
      {t(`states.${state}`)}
    </Badge>
  );
}
