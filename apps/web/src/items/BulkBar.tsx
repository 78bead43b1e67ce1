import { Button } from '@mantine/core';
import { IconDownload, IconEdit, IconPlayerPlay, IconTag } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedItem } from '../item/item-queries.js';
import { LabelDialog } from '../item/LabelDialog.js';
import { MOST_LABELS } from '../item/labels.js';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { useMay } from '../session/session.js';
import type { Column } from '../table/column.js';
import { toCsv } from '../table/csv.js';
import { saveFile } from '../table/save-file.js';
import type { Chosen } from '../table/selection.js';
import { BulkDrawer, type BulkTask } from './bulk/BulkDrawer.js';
import { type Standing, standingsOf } from './bulk/bulk-verbs.js';
import { itemKinds } from './item-search.js';
import { type ItemQuery, withoutOrder } from './use-item-list.js';

interface BulkBarProps {
  chosen: Chosen<ItemQuery>;
  /** The rows that were read. */
  rows: readonly ListedItem[];
  columns: ReadonlyArray<Column<ListedItem>>;
  clear: () => void;
}

const look = { size: 'compact-sm', variant: 'default' } as const;

/** What can be done with the chosen items. */
export function BulkBar({ chosen, rows, columns, clear }: BulkBarProps) {
  const { t } = useTranslation('items');
  const mayMove = useMay('items.move');
  const mayEdit = useMay('items.edit');
  const mayExport = useMay('exchange.export');
  const { all } = useLifecycles();
  const [task, setTask] = useState<BulkTask | null>(null);
  const [begun, setBegun] = useState(false);
  const [labels, setLabels] = useState(false);
  const known = 'ids' in chosen ? rows.filter(({ id }) => chosen.ids.includes(id)) : [];
  const begin = (act: BulkTask['act']): void => {
    const standings = 'ids' in chosen ? standingsOfRows(known) : standingsOf(withoutOrder(chosen.filter), all);
    const [kind, other] = new Set(standings.map((each) => each.kind));
    setTask({
      act,
      selection: 'ids' in chosen ? { ids: chosen.ids } : { filter: withoutOrder(chosen.filter) },
      count: chosen.count,
      standings,
      kind: other === undefined ? itemKinds.find((each) => each === kind) : undefined,
    });
  };
  // Letting go of what is chosen takes this bar away, so it waits until the result was seen.
  const close = (): void => {
    setTask(null);
    if (begun) clear();
  };
  const labelled = 'ids' in chosen ? { ids: chosen.ids } : { filter: withoutOrder(chosen.filter) };
  return (
    <>
      {mayMove ? (
        <Button {...look} leftSection={<IconPlayerPlay size={14} aria-hidden />} onClick={() => begin('verb')}>
          {t('bulk.useVerb')}
        </Button>
      ) : null}
      {mayEdit ? (
        <Button {...look} leftSection={<IconEdit size={14} aria-hidden />} onClick={() => begin('edit')}>
          {t('bulk.edit')}
        </Button>
      ) : null}
      {chosen.count !== undefined && chosen.count <= MOST_LABELS ? (
        <Button {...look} leftSection={<IconTag size={14} aria-hidden />} onClick={() => setLabels(true)}>
          {t('bulk.labels')}
        </Button>
      ) : null}
      {'ids' in chosen ? (
        <Button
          {...look}
          leftSection={<IconDownload size={14} aria-hidden />}
          onClick={() => saveFile('items.csv', toCsv(columns, known))}
        >
          {t('bulk.export')}
        </Button>
      ) : mayExport ? (
        <Button
          {...look}
          leftSection={<IconDownload size={14} aria-hidden />}
          component="a"
          href={exportAddress(withoutOrder(chosen.filter))}
          download
        >
          {t('bulk.export')}
        </Button>
      ) : null}
      <LabelDialog items={labelled} opened={labels} close={() => setLabels(false)} />
      <BulkDrawer task={task} close={close} begun={() => setBegun(true)} />
    </>
  );
}

function standingsOfRows(rows: readonly ListedItem[]): Standing[] {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    kind,
    states: [...new Set(rows.filter((row) => row.kind === kind).map(({ state }) => state))],
  }));
}

/** The whole list as a file of the server, however long it is. */
function exportAddress(filter: object): string {
  const query = new URLSearchParams(Object.entries(filter).map(([name, value]) => [name, String(value)]));
  return `/api/v1/items/export.csv?${query.toString()}`;
}
