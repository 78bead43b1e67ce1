import { Alert, Button, Group, Select, SimpleGrid, Table, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { oneOf } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { Nothing } from '../parts/Nothing.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import {
  type CellReading,
  type FileKind,
  fileKinds,
  fitting,
  formatsQuery,
  type ImportDetail,
  type ImportFormat,
  type Mapping,
  mappingOf,
  readingOf,
  understand,
} from './import-queries.js';
import classes from './imports.module.css';
import { PresetMenu } from './PresetMenu.js';
import { ReadingFields } from './ReadingFields.js';
import { fieldName, missingFields } from './tell-import.js';

const LEFT_OUT = '';

/** What each column means, over its first cells; changed where it was recognised wrongly, and kept under a name for the next file. */
export function MappingPanel({ file }: { file: ImportDetail }) {
  const { t } = useTranslation('imports');
  const [, ask] = useQuestion();
  const { data: formats, error, refetch } = useQuery(formatsQuery);
  const recognised = mappingOf(file.mapping);
  const [format, setFormat] = useState<FileKind>(file.kind);
  const [mapping, setMapping] = useState<Mapping>(recognised);
  const read = readingOf(file);
  const [reading, setReading] = useState<CellReading>(read);
  const judging = useMutation({
    mutationFn: () => understand(file.id, { format, mapping, ...reading }),
    onSuccess: () => ask({ tab: undefined, verdict: undefined }),
  });
  const open = file.jobId === null && (file.state === 'ready' || file.state === 'failed') && file.fileSha256 !== null;
  const known = formats?.find(({ name }) => name === format);
  const changed =
    format !== file.kind ||
    JSON.stringify(reading) !== JSON.stringify(read) ||
    file.columns.some(({ header }) => (mapping[header] ?? null) !== (recognised[header] ?? null));
  const used = new Set(Object.values(mapping).filter((field) => field !== null));
  const missing = known ? missingFields(known, used) : [];
  const toFormat = (next: FileKind): void => {
    const fields = new Set(formats?.find(({ name }) => name === next)?.fields.map(({ name }) => name));
    setFormat(next);
    setMapping(
      Object.fromEntries(Object.entries(mapping).map(([header, field]) => [header, field && fields.has(field) ? field : null])),
    );
  };
  return (
    <Panel
      title={t('mapping.title')}
      aside={
        <PresetMenu
          format={format}
          mapping={mapping}
          choose={
            open
              ? (preset) => {
                  setFormat(preset.format);
                  setMapping(fitting(preset, file));
                }
              : undefined
          }
        />
      }
    >
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!formats && !error ? <LineSkeletons count={6} /> : null}
      {open ? (
        <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }} spacing="sm">
          <Select
            label={t('reading.kind')}
            data={fileKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
            allowDeselect={false}
            value={format}
            onChange={(chosen) => toFormat(oneOf(fileKinds, chosen ?? '') ?? format)}
          />
          <ReadingFields value={reading} change={setReading} />
        </SimpleGrid>
      ) : (
        <Text size="sm" c="dimmed">
          {t('mapping.fixed')}
        </Text>
      )}
      {missing.map((list) => (
        <Alert key={list.join()} color="amber">
          {t('mapping.missing', { fields: list.map(fieldName).join(', ') })}
        </Alert>
      ))}
      {known ? <Columns file={file} format={known} mapping={mapping} change={open ? setMapping : undefined} /> : null}
      {judging.error ? <ErrorNotice error={judging.error} /> : null}
      {open ? (
        <Group justify="flex-end">
          <Button
            variant="default"
            disabled={!changed}
            onClick={() => {
              setFormat(file.kind);
              setMapping(recognised);
              setReading(read);
            }}
          >
            {t('mapping.back')}
          </Button>
          <Button disabled={!changed} loading={judging.isPending} onClick={() => judging.mutate()}>
            {t('mapping.judge')}
          </Button>
        </Group>
      ) : null}
    </Panel>
  );
}

interface ColumnsProps {
  file: ImportDetail;
  format: ImportFormat;
  mapping: Mapping;
  /** Absent once it is run. */
  change: ((mapping: Mapping) => void) | undefined;
}

function Columns({ file, format, mapping, change }: ColumnsProps) {
  const { t } = useTranslation('imports');
  const used = new Set(Object.values(mapping));
  return (
    <Table fz="sm" verticalSpacing={6} layout="fixed" aria-label={t('mapping.title')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('mapping.column')}</Table.Th>
          <Table.Th w="45%">{t('mapping.means')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {file.columns.map(({ number, header, samples }) => {
          const field = mapping[header] ?? null;
          return (
            <Table.Tr key={number}>
              <Table.Th scope="row">
                {header}
                <span className={classes['samples']} title={samples.join('\n')}>
                  {samples.filter(Boolean).join(' · ') || <Nothing />}
                </span>
              </Table.Th>
              <Table.Td>
                {change ? (
                  <Select
                    aria-label={t('mapping.meansOf', { column: header })}
                    searchable
                    allowDeselect={false}
                    data={[
                      { value: LEFT_OUT, label: t('mapping.leftOut') },
                      ...format.fields.map(({ name, required }) => ({
                        value: name,
                        label: required ? t('mapping.neededField', { field: fieldName(name) }) : fieldName(name),
                        disabled: name !== field && used.has(name),
                      })),
                    ]}
                    value={field ?? LEFT_OUT}
                    onChange={(chosen) => change({ ...mapping, [header]: chosen || null })}
                  />
                ) : field ? (
                  fieldName(field)
                ) : (
                  <span className="dimmed">{t('mapping.leftOut')}</span>
                )}
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
