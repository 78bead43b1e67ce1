import { Grid, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { RecordForm } from '../forms/RecordForm.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { useRefusals } from '../forms/use-refusals.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { Panel } from '../parts/Panel.js';
import { tellDone } from '../parts/toasts.js';
import { queries } from '../queries.js';
import { useSession } from '../session/session.js';
import { AttachmentsField } from './AttachmentsField.js';
import { attachAll } from './attachments.js';
import { Beneficiary, type ForKind } from './Beneficiary.js';
import { LinesEditor } from './LinesEditor.js';
import { isUnreadable, type LineFields, lineFieldsOf, lineInputOf, newLine } from './line-fields.rules.js';
import { forgetRequests, type RequestDetail, requestQuery } from './procurement.js';

interface Fields extends Record<string, unknown> {
  title: string;
  reason: string;
  forKind: ForKind;
  forPersonId: string;
  forLocationId: string;
  projectId: string;
  wantedOn: string;
  lines: LineFields[];
}

const fieldsOf = (request: RequestDetail): Fields => ({
  title: request.title,
  reason: request.reason ?? '',
  forKind: request.forKind,
  forPersonId: request.forPersonId ?? '',
  forLocationId: request.forLocationId ?? '',
  projectId: request.projectId ?? '',
  wantedOn: request.wantedOn ?? '',
  lines: request.lines.map(lineFieldsOf),
});

const emptyFields = (currency: string): Fields => ({
  title: '',
  reason: '',
  forKind: 'self',
  forPersonId: '',
  forLocationId: '',
  projectId: '',
  wantedOn: '',
  lines: [newLine(currency)],
});

function begunFields(currency: string, begun: Begun | undefined): Fields {
  const { asked: _asked, lines = [], ...facts } = begun ?? {};
  const empty = emptyFields(currency);
  return { ...empty, ...facts, lines: lines.length > 0 ? lines : empty.lines };
}

function bodyOf({ title, reason, forKind, forPersonId, forLocationId, projectId, wantedOn, lines }: Fields) {
  return {
    title: title.trim(),
    reason: reason.trim() || null,
    forKind,
    forPersonId: forKind === 'person' ? forPersonId || null : null,
    forLocationId: forKind === 'location' ? forLocationId || null : null,
    projectId: projectId || null,
    wantedOn: wantedOn || null,
    lines: lines.map(lineInputOf),
  };
}

export interface Begun extends Partial<Pick<Fields, 'reason' | 'forKind' | 'forPersonId' | 'forLocationId' | 'projectId'>> {
  title: string;
  lines: LineFields[];
  /** Once it is kept. */
  asked?: () => void;
}

interface RequestFormProps {
  /** The draft that is gone on with; absent for a new one. */
  draft?: RequestDetail;
  /** What a new one begins with: chosen from the catalogue, asked for once, or kept as a template. */
  begun?: Begun;
}

/** What somebody asks for. It is kept as a draft, which shows who would have to approve it before it is sent. */
export function RequestForm({ draft, begun }: RequestFormProps) {
  const { t } = useTranslation(['procurement', 'forms']);
  const router = useRouter();
  const base = useSession()?.organization.baseCurrency ?? 'EUR';
  const refusals = useRefusals();
  const [files, setFiles] = useState<readonly File[]>([]);
  const id = draft?.id;
  const form = useSaveForm<Fields, RequestDetail>({
    initial: draft ? fieldsOf(draft) : begunFields(base, begun),
    ...(draft ? { version: draft.version } : {}),
    validate: {
      title: (title) => (title.trim() ? null : t('forms:needed')),
      forPersonId: (person, { forKind }) => (forKind === 'person' && !person ? t('forms:needed') : null),
      forLocationId: (location, { forKind }) => (forKind === 'location' && !location ? t('forms:needed') : null),
      projectId: (project, { forKind }) => (forKind === 'project' && !project ? t('forms:needed') : null),
      lines: (lines) =>
        lines.some(({ unitPrice, monthly, currency }) => [unitPrice, monthly].some((amount) => isUnreadable(amount, currency)))
          ? t('lines.unreadable')
          : null,
    },
    save: async (values, _changes, headers) => {
      const saved = await refusals.keep(
        id === undefined
          ? answer(api.POST('/api/v1/purchase-requests', { headers, body: bodyOf(values) }))
          : answer(api.PATCH('/api/v1/purchase-requests/{id}', { params: { path: { id } }, headers, body: bodyOf(values) })),
      );
      await attachAll(saved.id, files);
      return saved;
    },
    saved: (saved) => {
      begun?.asked?.();
      // Whoever sends it at once sends it as it was saved, not as it was read before.
      queries.setQueryData(requestQuery(saved.id).queryKey, saved);
      forgetRequests();
      tellDone(t('requests.saved', { number: saved.number }));
      router.history.push(`/requests/${saved.id}`);
    },
    readAgain: async () => {
      const now = await queries.fetchQuery({ ...requestQuery(id ?? ''), staleTime: 0 });
      return { values: fieldsOf(now), version: now.version };
    },
  });
  const { values, errors, setFieldValue, getInputProps } = form.fields;
  const labels = {
    title: t('fields.title'),
    reason: t('fields.reason'),
    forKind: t('fields.forKind'),
    forPersonId: t('fields.person'),
    forLocationId: t('fields.location'),
    projectId: t('fields.project'),
    wantedOn: t('fields.wantedOn'),
    lines: t('lines.title'),
  };
  return (
    <RecordForm
      form={form}
      label={t(draft ? 'requests.editTitle' : 'titles.newRequest')}
      verb={t('requests.save')}
      cancel={() => router.history.push(id === undefined ? '/requests' : `/requests/${id}`)}
      labels={labels}
      show={(name, value) =>
        name === 'lines' ? t('lines.count', { count: Array.isArray(value) ? value.length : 0 }) : String(value)
      }
    >
      <Panel title={t('requests.about')}>
        <Grid gap="md">
          <Grid.Col span={{ base: 12, md: 8 }}>
            <Stack gap="sm">
              <TextInput label={labels.title} required maxLength={200} {...getInputProps('title')} />
              <Textarea
                label={labels.reason}
                description={t('requests.reasonHelp')}
                autosize
                minRows={3}
                maxLength={5_000}
                {...getInputProps('reason')}
              />
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 4 }}>
            <Stack gap="sm">
              <Beneficiary
                kind={values.forKind}
                change={(kind) => setFieldValue('forKind', kind)}
                person={
                  <RecordPicker
                    kind="participant"
                    label={labels.forPersonId}
                    required
                    value={values.forPersonId}
                    change={(chosen) => setFieldValue('forPersonId', chosen ?? '')}
                    error={errors['forPersonId']}
                  />
                }
                location={
                  <RecordPicker
                    kind="site"
                    label={labels.forLocationId}
                    required
                    value={values.forLocationId}
                    change={(chosen) => setFieldValue('forLocationId', chosen ?? '')}
                    error={errors['forLocationId']}
                  />
                }
              />
              <RecordPicker
                kind="purpose"
                label={labels.projectId}
                {...(values.forKind === 'project' ? { required: true } : { description: t('fields.projectHelp') })}
                value={values.projectId}
                change={(chosen) => setFieldValue('projectId', chosen ?? '')}
                error={errors['projectId']}
              />
              <TextInput type="date" label={labels.wantedOn} {...getInputProps('wantedOn')} />
            </Stack>
          </Grid.Col>
        </Grid>
      </Panel>
      <AttachmentsField files={files} change={setFiles} />
      <LinesEditor lines={values.lines} change={(next) => setFieldValue('lines', next)} refusals={refusals} />
      <Group justify="flex-end">
        <Text size="sm" c="dimmed">
          {t('requests.saveHelp')}
        </Text>
      </Group>
    </RecordForm>
  );
}
