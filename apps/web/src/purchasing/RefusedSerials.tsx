import { Alert, Button, Group, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { toCsv } from '../table/csv.js';
import { saveFile } from '../table/save-file.js';
import type { ReceiptDetail } from './purchasing.js';

const SHOWN = 20;

/** The serials of a list that were not taken in, and why; all of them as a file. */
export function RefusedSerials({ receipt: { refusals, deliveryNote } }: { receipt: ReceiptDetail }) {
  const { t } = useTranslation('purchasing');
  if (refusals.length === 0) return null;
  type Refused = ReceiptDetail['refusals'][number] & { id: string };
  const column = (id: 'place' | 'serial' | 'reason') => ({
    id,
    title: t(`serials.${id}`),
    cell: (refused: Refused) => refused[id],
    text: (refused: Refused) => refused[id],
  });
  const save = (): void => {
    const rows = refusals.map((refused) => ({ ...refused, id: String(refused.place) }));
    saveFile(
      `${t('serials.file', { note: deliveryNote })}.csv`,
      toCsv([column('place'), column('serial'), column('reason')], rows),
    );
  };
  return (
    <Alert color="rose" title={t('serials.refused', { count: refusals.length })}>
      <Group justify="space-between" align="flex-start">
        <ul style={{ margin: 0, paddingLeft: 18, fontSize: 13 }}>
          {refusals.slice(0, SHOWN).map(({ place, serial, reason }) => (
            <li key={place}>
              <b>{serial}</b>: {reason}
            </li>
          ))}
        </ul>
        <Button size="compact-sm" variant="default" leftSection={<IconDownload size={14} aria-hidden />} onClick={save}>
          {t('serials.download')}
        </Button>
      </Group>
      {refusals.length > SHOWN ? <Text size="sm">{t('serials.more', { count: refusals.length - SHOWN })}</Text> : null}
    </Alert>
  );
}
