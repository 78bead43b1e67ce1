import { SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import { RecordPicker } from '../forms/RecordPicker.js';
import type { FieldProps } from './QuestionField.js';

const holderKinds = [
  { value: 'person', label: 'Person' },
  { value: 'location', label: 'Place' },
  { value: 'item', label: 'Item' },
] as const;
type HolderKind = (typeof holderKinds)[number]['value'];

/** Who or what gets something: first of which kind, then which one. */
export function HolderField({ question, value, error, change }: FieldProps) {
  const [kind, setKind] = useState<HolderKind>('person');
  const chosen = typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : '';
  return (
    <Stack gap={6}>
      <SegmentedControl
        aria-label={`${question.label} is a`}
        size="xs"
        value={kind}
        data={[...holderKinds]}
        onChange={(next) => {
          setKind(holderKinds.find((each) => each.value === next)?.value ?? 'person');
          change(undefined);
        }}
      />
      <RecordPicker
        key={kind}
        label={question.label}
        required={question.required}
        error={error}
        kind={kind}
        value={chosen}
        change={(id) => change(id ? { kind, id } : undefined)}
      />
    </Stack>
  );
}
