import { Group, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.js';
import { RecordPicker } from '../../forms/RecordPicker.js';
import { readAll } from '../../related/read-all.js';
import { useMay } from '../../session/session.js';
import { say } from '../../values/say.js';
import { type Path, partOf, problemsIn, textOf, valueAt } from '../draft.js';
import { reasonsOf } from '../problem-text.js';
import { useEditing } from './editing.js';

/** Whose it is: a role's, the holder's, their manager's, a team's, or one person's. */
export function AssigneeFields({ at, label }: { at: Path; label: string }) {
  const { t } = useTranslation('lifecycles');
  const { draft, problems, vocabulary, readOnly, set } = useEditing();
  const rule = valueAt(draft, at);
  const { team, person } = { team: partOf(rule)['team'], person: partOf(rule)['person'] };
  // Where a lifecycle is only shown, a rule comes as one word: `team:service_desk`.
  const sort = typeof rule === 'string' ? rule : team !== undefined ? 'team' : person !== undefined ? 'person' : '';
  const wrong = problemsIn(problems, at);
  const words = [...(vocabulary?.assignees ?? []), 'team', 'person'];
  const choose = (chosen: string | null): void =>
    set(at, chosen === 'team' ? { team: '' } : chosen === 'person' ? { person: '' } : (chosen ?? undefined));
  return (
    <Group gap="sm" align="flex-start" grow>
      <Select
        label={label}
        data={[...(words.includes(sort) || sort === '' ? [] : [sort]), ...words].map((value) => ({ value, label: say(value) }))}
        value={sort || null}
        onChange={choose}
        {...{ readOnly }}
        allowDeselect={false}
        searchable
        error={wrong.length > 0 ? reasonsOf(wrong) : undefined}
      />
      {team === undefined ? null : <TeamField value={textOf(team)} write={(code) => set(at, { team: code })} />}
      {person === undefined ? null : (
        <RecordPicker
          kind="person"
          label={t('step.person')}
          value={textOf(person)}
          change={(id) => set(at, { person: id ?? '' })}
        />
      )}
    </Group>
  );
}

function TeamField({ value, write }: { value: string; write: (code: string) => void }) {
  const { t } = useTranslation('lifecycles');
  const { readOnly } = useEditing();
  const may = useMay('organization.read');
  const { data: teams } = useQuery({
    queryKey: ['teams', 'all'],
    queryFn: ({ signal }) => readAll((query) => answer(api.GET('/api/v1/teams', { params: { query }, signal }))),
    enabled: may,
  });
  // Who may not see the teams knows the code by word of mouth.
  if (!teams)
    return <TextInput label={t('step.team')} {...{ readOnly, value }} onChange={(event) => write(event.currentTarget.value)} />;
  return (
    <Select
      label={t('step.team')}
      data={teams.map(({ code, name }) => ({ value: code, label: name }))}
      value={value || null}
      {...{ readOnly }}
      searchable
      allowDeselect={false}
      onChange={(chosen) => write(chosen ?? '')}
    />
  );
}
