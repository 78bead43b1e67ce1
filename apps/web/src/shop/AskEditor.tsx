import { ActionIcon, Checkbox, Group, Select, TagsInput, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { oneOf } from '../address/question.js';
import { say } from '../values/say.js';
import { type AskFields, questionTypes } from './offer-fields.rules.js';
import classes from './shop.module.css';

interface AskEditorProps {
  ask: AskFields;
  place: number;
  change: (more: Partial<AskFields>) => void;
  refused: (field: string) => string | undefined;
  remove: () => void;
}

/** One question of an offer: its words, what kind of answer it wants, and whether it has to be answered. */
export function AskEditor({ ask, place, change, refused, remove }: AskEditorProps) {
  const { t } = useTranslation('shop');
  const { label, help, type, required, choices } = ask;
  const name = t('asks.nameOf', { number: String(place + 1) });
  return (
    <fieldset className={classes['entry']} aria-label={name}>
      <Group justify="space-between" wrap="nowrap" mb="xs">
        <Text size="sm" fw={600} aria-hidden>
          {name}
        </Text>
        <ActionIcon variant="subtle" color="slate" aria-label={t('remove', { name })} onClick={remove}>
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </Group>
      <div className={classes['fields']}>
        <div data-wide>
          <TextInput
            label={t('asks.label')}
            required
            maxLength={120}
            value={label}
            onChange={(event) => change({ label: event.currentTarget.value })}
            error={refused('label') ?? refused('name')}
          />
        </div>
        <Select
          label={t('asks.type')}
          data={[...new Set([type, ...questionTypes])].map((value) => ({ value, label: say(value) }))}
          value={type}
          onChange={(next) => change({ type: oneOf(questionTypes, next ?? '') ?? type })}
          allowDeselect={false}
          error={refused('type')}
        />
        <div data-wide>
          <TextInput
            label={t('asks.help')}
            maxLength={400}
            value={help}
            onChange={(event) => change({ help: event.currentTarget.value })}
            error={refused('help')}
          />
        </div>
        {type === 'choice' ? (
          <div data-wide>
            <TagsInput
              label={t('asks.choices')}
              description={t('asks.choicesHelp')}
              value={choices}
              onChange={(next) => change({ choices: next })}
              error={refused('choices')}
            />
          </div>
        ) : null}
        <div data-wide>
          <Checkbox
            label={t('asks.required')}
            checked={required}
            onChange={(event) => change({ required: event.currentTarget.checked })}
          />
        </div>
      </div>
    </fieldset>
  );
}
