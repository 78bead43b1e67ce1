import { Alert, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FactList } from '../parts/FactList.js';
import { ThingLink } from '../parts/ThingLink.js';
import { BeforeAfter } from '../parts/Timeline.js';
import type { ThingKind } from '../parts/things.js';
import { useMay } from '../session/session.js';
import type { FileKind, ImportDetail, ImportRow } from './import-queries.js';
import classes from './imports.module.css';
import { fieldName, noteReason, problemReason } from './tell-import.js';
import { VerdictBadge } from './VerdictBadge.js';

const things: Record<FileKind, ThingKind> = {
  people: 'person',
  locations: 'location',
  models: 'product',
  assets: 'item',
  licenses: 'item',
  services: 'item',
  items: 'item',
};

interface RowDetailsProps {
  row: ImportRow;
  columns: ImportDetail['columns'];
  kind: FileKind;
}

/** One row in full: what is wrong with it, what it changes, what happens besides, and all its cells. */
export function RowDetails({ row, columns, kind }: RowDetailsProps) {
  const { t } = useTranslation('imports');
  const maySee = useMay('items.read');
  const { problems, notes, changes, cells, recordId } = row;
  return (
    <Stack p="sm" gap="sm">
      <div>
        <VerdictBadge verdict={row.verdict} />
        {recordId && maySee ? (
          <Text span size="sm" ml="xs">
            <ThingLink kind={things[kind]} id={recordId}>
              {t('rows.openRecord')}
            </ThingLink>
          </Text>
        ) : null}
      </div>
      {problems.length > 0 ? (
        <Alert color="rose" title={t('rows.wrong')}>
          <ul className={classes['reasons']}>
            {problems.map((problem) => (
              <li key={`${problem.column} ${problem.code} ${problem.reason}`}>
                {problem.column ? <strong>{problem.column}: </strong> : null}
                {problemReason(problem)}
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {changes.length > 0 ? (
        <div>
          {changes.map(({ column, before, after }) => (
            <BeforeAfter key={column ?? ''} label={column ?? ''} before={before} after={after} />
          ))}
        </div>
      ) : null}
      {notes.length > 0 ? (
        <ul className={classes['reasons']} aria-label={t('rows.notes')}>
          {notes.map((note) => (
            <li key={`${note.column} ${note.reason}`}>{noteReason(note)}</li>
          ))}
        </ul>
      ) : null}
      <FactList
        facts={columns.map(({ number, header, field }) => ({
          label: field ? fieldName(field) : t('mapping.leftOutColumn', { header }),
          value: <span className={classes['wide']}>{cells[number - 1] ?? ''}</span>,
        }))}
      />
    </Stack>
  );
}
