import { Stack } from '@mantine/core';
import { RecordPicker } from '../forms/RecordPicker.js';
import type { RecordKind } from '../forms/record-sources.js';

interface PickedRecordsProps {
  kind: RecordKind;
  label: string;
  /** What the field for one more is called. */
  more: string;
  ids: readonly string[];
  change: (ids: string[]) => void;
}

/** Any number of records, one field each and one for the next. */
export function PickedRecords({ kind, label, more, ids, change }: PickedRecordsProps) {
  return (
    <Stack gap="xs">
      {[...ids, ''].map((id) => (
        <RecordPicker
          key={id || `after ${ids.length}`}
          kind={kind}
          label={id || ids.length === 0 ? label : more}
          value={id}
          change={(chosen) => {
            const others = ids.filter((each) => each !== id && each !== chosen);
            change(chosen === undefined ? others : [...others, chosen]);
          }}
        />
      ))}
    </Stack>
  );
}
