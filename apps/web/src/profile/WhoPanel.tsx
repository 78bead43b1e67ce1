import { Button, TextInput } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { FactList } from '../parts/FactList.js';
import { Panel } from '../parts/Panel.js';
import { ThingLink } from '../parts/ThingLink.js';
import { tellDone } from '../parts/toasts.js';
import { useMay, useSession } from '../session/session.js';

type Person = components['schemas']['PersonDto'];

/** Who is signed in. Who may change people may change their own name, too. */
export function WhoPanel() {
  const { t } = useTranslation('profile');
  const session = useSession();
  const [maySee, mayEdit] = [useMay('people.read'), useMay('people.edit')];
  const [editing, setEditing] = useState(false);
  const personId = session?.user.personId ?? '';
  const { data: person } = useQuery({
    queryKey: ['people', personId],
    queryFn: () => answer(api.GET('/api/v1/people/{id}', { params: { path: { id: personId } } })),
    enabled: mayEdit && personId !== '',
  });
  if (!session) return null;
  const { user, organization } = session;
  const edit =
    mayEdit && person && !editing ? (
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconPencil size={14} aria-hidden />}
        onClick={() => setEditing(true)}
      >
        {t('who.edit')}
      </Button>
    ) : null;
  const name = maySee ? (
    <ThingLink kind="person" id={user.personId}>
      {user.name}
    </ThingLink>
  ) : (
    user.name
  );
  return (
    <Panel title={t('who.title')} aside={edit}>
      {editing && person ? <NameForm person={person} close={() => setEditing(false)} /> : null}
      <FactList
        facts={[
          ...(editing ? [] : [{ label: t('who.name'), value: name }]),
          { label: t('who.email'), value: user.email },
          { label: t('who.organization'), value: organization.name },
        ]}
      />
    </Panel>
  );
}

function NameForm({ person, close }: { person: Person; close: () => void }) {
  const { t } = useTranslation(['profile', 'forms']);
  const queries = useQueryClient();
  const params = { path: { id: person.id } };
  const form = useSaveForm({
    initial: { name: person.name },
    version: person.version,
    validate: { name: (name) => (name.trim() ? null : t('forms:needed')) },
    save: ({ name }, _changes, headers) =>
      answer(api.PATCH('/api/v1/people/{id}', { params, headers, body: { name: name.trim() } })),
    saved: () => {
      for (const key of ['session', 'people', 'users', 'records']) void queries.invalidateQueries({ queryKey: [key] });
      tellDone(t('who.saved'));
      close();
    },
    readAgain: async () => {
      const { name, version } = await answer(api.GET('/api/v1/people/{id}', { params }));
      return { values: { name }, version };
    },
  });
  return (
    <RecordForm form={form} label={t('who.edit')} verb={t('who.save')} cancel={close} labels={{ name: t('who.name') }}>
      <TextInput label={t('who.name')} required autoComplete="name" maxLength={200} {...form.fields.getInputProps('name')} />
    </RecordForm>
  );
}
