import { Textarea, TextInput } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import { nulled } from '../related/nulled.js';
import { forgetTeams, type Team } from './working.js';

const valuesOf = (team: Team | undefined) => ({
  name: team?.name ?? '',
  code: team?.code ?? '',
  description: team?.description ?? '',
});

/** A new team, or what is known of one. */
export function TeamForm({ team, close }: { team?: Team; close: () => void }) {
  const { t } = useTranslation(['working', 'forms']);
  const router = useRouter();
  const id = team?.id;
  const needed = (value: string): string | null => (value.trim() ? null : t('forms:needed'));
  const form = useSaveForm({
    initial: valuesOf(team),
    ...(team ? { version: team.version } : {}),
    validate: { name: needed, code: needed },
    save: (values, changes, headers) =>
      id === undefined
        ? answer(api.POST('/api/v1/teams', { headers, body: nulled(values, 'name', 'code') }))
        : answer(api.PATCH('/api/v1/teams/{id}', { params: { path: { id } }, headers, body: nulled(changes, 'name', 'code') })),
    saved: (saved) => {
      forgetTeams();
      tellDone(t(team ? 'saved' : 'added', { name: saved.name }));
      close();
      if (!team) router.history.push(`/admin/teams/${saved.id}`);
    },
    readAgain: async () => {
      const now = await answer(api.GET('/api/v1/teams/{id}', { params: { path: { id: id ?? '' } } }));
      return { values: valuesOf(now), version: now.version };
    },
  });
  const { getInputProps } = form.fields;
  const labels = { name: t('teams.name'), code: t('teams.code'), description: t('teams.description') };
  return (
    <RecordForm
      form={form}
      label={team ? t('teams.edit', { name: team.name }) : t('teams.add')}
      verb={team ? t('save') : t('teams.add')}
      cancel={close}
      labels={labels}
    >
      <TextInput label={labels.name} required data-autofocus maxLength={200} {...getInputProps('name')} />
      <TextInput
        label={labels.code}
        description={t('teams.codeHelp')}
        required
        maxLength={60}
        autoCapitalize="none"
        spellCheck={false}
        {...getInputProps('code')}
      />
      <Textarea label={labels.description} autosize minRows={2} maxLength={1_000} {...getInputProps('description')} />
    </RecordForm>
  );
}
