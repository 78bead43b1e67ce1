import { Alert, Button, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '../parts/problem-text.js';
import { ConflictNotice } from './ConflictNotice.js';
import { LeaveGuard } from './LeaveGuard.js';
import type { SaveForm } from './use-save-form.js';

interface RecordFormProps<Fields extends Record<string, unknown>> {
  form: SaveForm<Fields>;
  /** What the form is called for those who hear the page. */
  label: string;
  /** The verb on the button: "Add the vendor". */
  verb: string;
  /** Leaves without saving; absent where there is nowhere to go. */
  cancel?: (() => void) | undefined;
  /** The names of the fields, for the difference between two people's changes; and how a value is shown there. */
  labels: { [Name in keyof Fields]?: string };
  show?: (name: keyof Fields & string, value: unknown) => ReactNode;
  children: ReactNode;
}

/** The frame of a form: refusals that belong to no field, two people's changes side by side, the fields, and the buttons. */
export function RecordForm<Fields extends Record<string, unknown>>(props: RecordFormProps<Fields>) {
  const { form, label, verb, cancel, labels, show, children } = props;
  const { t } = useTranslation('forms');
  return (
    <form ref={form.form} noValidate onSubmit={form.submit} aria-label={label}>
      <LeaveGuard dirty={form.dirty} />
      <Stack gap="md">
        {form.refusal ? (
          <Alert color="rose" role="alert" title={t('refused')}>
            {problemText(form.refusal)}
          </Alert>
        ) : null}
        {form.conflict ? (
          <ConflictNotice conflict={form.conflict} labels={labels} settle={form.settle} {...(show ? { show } : {})} />
        ) : null}
        {children}
        <Group justify="flex-end">
          {cancel ? (
            <Button variant="default" onClick={cancel}>
              {t('notNow')}
            </Button>
          ) : null}
          <Button type="submit" loading={form.saving} disabled={form.conflict !== null}>
            {verb}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
