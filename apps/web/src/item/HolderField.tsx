import { SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordPicker } from '../forms/RecordPicker.js';
import { say } from '../values/say.js';
import type { FieldProps } from './QuestionField.js';

const holderKinds = ['person', 'location', 'item'] as const;
type HolderKind = (typeof holderKinds)[number];

/** Who or what gets something: first of which kind, then which one. */
export function HolderField({ question, value, error, change }: FieldProps) {
  const { t } = useTranslation('item');
  const [kind, setKind] = useState<HolderKind>('person');
  const chosen = typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : '';
  return (
    <Stack gap={6}>
      <SegmentedControl
        aria-label={t('verbs.holderKind', { label: question.label })}
        size="xs"
        value={kind}
        data={holderKinds.map((each) => ({ value: each, label: say(each) }))}
        onChange={(next) => {
          setKind(holderKinds.find((each) => each === next) ?? 'person');
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
