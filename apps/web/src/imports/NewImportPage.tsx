import { Group, Select, Stack } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { oneOf } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { ErrorNotice } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { pageOf } from '../parts/things.js';
import { DropZone } from './DropZone.js';
import {
  type CellReading,
  type FileKind,
  fileKinds,
  fitting,
  presetsQuery,
  type ReadingWishes,
  understand,
  uploadImport,
} from './import-queries.js';
import { ReadingFields } from './ReadingFields.js';

const encodings = ['utf-8', 'windows-1252'] as const;
const RECOGNISE = 'recognise';

/** A file is dropped, read, and shown as what a run would do. */
export function NewImportPage() {
  const { t } = useTranslation('imports');
  const navigate = useNavigate();
  const [question] = useQuestion();
  const [kind, setKind] = useState<FileKind | undefined>(oneOf(fileKinds, question['kind']));
  const [encoding, setEncoding] = useState<(typeof encodings)[number]>('utf-8');
  const [reading, setReading] = useState<CellReading>({ dateOrder: 'month_first' });
  const [presetId, setPresetId] = useState<string | null>(null);
  const { data: presets = [] } = useQuery(presetsQuery);
  const preset = presets.find(({ id }) => id === presetId);
  const uploading = useMutation({
    mutationFn: async (file: File) => {
      const asked: FileKind | undefined = preset?.format ?? kind;
      const wishes: ReadingWishes = { encoding, ...reading, ...(asked ? { kind: asked } : {}) };
      const read = await uploadImport(file, wishes);
      return preset ? understand(read.id, { format: preset.format, mapping: fitting(preset, read), ...reading }) : read;
    },
    onSuccess: ({ id }) => void navigate({ to: pageOf('import', id) }),
  });
  return (
    <Stack gap="md">
      <PageHeader title={t('titles.newImport')} crumbs={[{ label: t('titles.imports'), to: '/imports' }]} />
      {uploading.error ? <ErrorNotice error={uploading.error} /> : null}
      <DropZone reading={uploading.isPending ? uploading.variables.name : undefined} take={(file) => uploading.mutate(file)} />
      <Panel title={t('reading.title')}>
        <Group align="flex-start" gap="sm" grow preventGrowOverflow={false}>
          <Select
            miw={200}
            label={t('reading.kind')}
            data={[
              { value: RECOGNISE, label: t('reading.recognise') },
              ...fileKinds.map((each) => ({ value: each, label: t(`kinds.${each}`) })),
            ]}
            allowDeselect={false}
            disabled={preset !== undefined}
            value={preset?.format ?? kind ?? RECOGNISE}
            onChange={(chosen) => setKind(oneOf(fileKinds, chosen ?? ''))}
          />
          <Select
            miw={200}
            label={t('reading.preset')}
            placeholder={presets.length === 0 ? t('reading.noPresets') : t('reading.noPreset')}
            clearable
            disabled={presets.length === 0}
            data={presets.map(({ id, name, format }) => ({ value: id, label: `${name} · ${t(`kinds.${format}`)}` }))}
            value={presetId}
            onChange={setPresetId}
          />
          <ReadingFields value={reading} change={setReading} />
          <Select
            miw={200}
            label={t('reading.encoding')}
            data={encodings.map((each) => ({ value: each, label: t(each === 'utf-8' ? 'reading.utf8' : 'reading.windows1252') }))}
            allowDeselect={false}
            value={encoding}
            onChange={(chosen) => setEncoding(oneOf(encodings, chosen ?? '') ?? 'utf-8')}
          />
        </Group>
      </Panel>
    </Stack>
  );
}
