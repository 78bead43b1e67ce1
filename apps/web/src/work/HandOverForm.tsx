import { Button, Group, SegmentedControl, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import type { Step } from '../item/item-queries.js';
import { useMay } from '../session/session.js';
import { useStepAct } from './use-step-act.js';
import classes from './work.module.css';

/** Gives a task to somebody else, or to a team, with a word about why. */
export function HandOverForm({ step, close }: { step: Step; close: () => void }) {
  const { t } = useTranslation(['work', 'forms']);
  const mayTeams = useMay('organization.read');
  const [to, setTo] = useState<'colleague' | 'team'>('colleague');
  const [chosen, setChosen] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const act = useStepAct(step, close);
  const refused = act.error instanceof Problem ? act.error.fieldErrors('/') : {};
  const given = note.trim();
  return (
    <form
      noValidate
      className={classes['form']}
      aria-label={t('handOver')}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (chosen === '') return;
        act.mutate({
          act: 'handover',
          ...(to === 'team' ? { team: chosen } : { userId: chosen }),
          ...(given ? { note: given } : {}),
        });
      }}
    >
      <Stack gap="xs">
        {mayTeams ? (
          <SegmentedControl
            size="xs"
            aria-label={t('handOverTo')}
            value={to}
            onChange={(next) => {
              setTo(next === 'team' ? 'team' : 'colleague');
              setChosen('');
            }}
            data={[
              { value: 'colleague', label: t('toColleague') },
              { value: 'team', label: t('toTeam') },
            ]}
          />
        ) : null}
        <RecordPicker
          key={to}
          kind={to}
          label={t(to === 'team' ? 'toTeam' : 'toColleague')}
          required
          value={chosen}
          change={(id) => setChosen(id ?? '')}
          error={tried && chosen === '' ? t('forms:needed') : (refused['userId'] ?? refused['team'])}
        />
        <Textarea
          label={t('note')}
          description={t('noteHelp')}
          autosize
          minRows={1}
          maxLength={2_000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          error={refused['note']}
        />
        <Group gap="xs">
          <Button type="submit" size="compact-sm" loading={act.isPending}>
            {t('handOver')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={close}>
            {t('notNow')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
