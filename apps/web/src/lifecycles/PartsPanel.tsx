import { Alert, Button, Grid, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconPlus, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { Panel } from '../parts/Panel.js';
import { tellDone } from '../parts/toasts.js';
import { partOf, problemsAt, problemsIn } from './draft.js';
import { useEditing } from './editor/editing.js';
import classes from './lifecycles.module.css';
import { reasonsOf } from './problem-text.js';

interface Named {
  place: number;
  label: string;
}

interface PartsPanelProps<Each extends Named> {
  list: 'states' | 'verbs';
  title: string;
  /** The verb of the button, and what the new one's name is asked for by. */
  addTitle: string;
  addLabel: string;
  parts: readonly Each[];
  show: (part: Each) => ReactNode;
  /** The draft with another one of this name at its end. */
  added: (label: string) => unknown;
  children: (place: number) => ReactNode;
}

/** The parts of a definition as a list, and the one that is open beside it; which one stands in the address. */
export function PartsPanel<Each extends Named>({
  list,
  title,
  addTitle,
  addLabel,
  parts,
  show,
  added,
  children,
}: PartsPanelProps<Each>) {
  const { t } = useTranslation(['lifecycles', 'forms']);
  const [question, ask] = useQuestion();
  const { draft, problems, readOnly, set, replace } = useEditing();
  const [adding, setAdding] = useState(false);
  const place = Math.min(Number(question['part']) || 0, parts.length - 1);
  const open = parts[place];
  const shown = useRef<HTMLDivElement>(null);
  const asked = question['part'];
  // Where there is no room beside the list, what was asked for would be far below.
  useEffect(() => {
    if (asked !== undefined) void shown.current?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  const wrong = problemsAt(problems, [list, place]);
  const remove = (): void => {
    const before = draft;
    set([list, place], undefined);
    ask({ part: undefined });
    tellDone(t('editor.removed', { name: open?.label ?? '' }), { undo: async () => replace(before) });
  };
  return (
    <Grid gap="md">
      <Grid.Col span={{ base: 12, md: 4 }}>
        <Panel
          title={title}
          aside={
            readOnly ? null : (
              <Button
                variant="default"
                size="compact-sm"
                leftSection={<IconPlus size={14} aria-hidden />}
                onClick={() => setAdding(true)}
              >
                {addTitle}
              </Button>
            )
          }
        >
          <ul className={classes['parts']}>
            {parts.map((part) => (
              <li key={part.place}>
                <button
                  type="button"
                  className={classes['part']}
                  aria-current={part.place === place || undefined}
                  onClick={() => ask({ part: String(part.place) })}
                >
                  {show(part)}
                  {problemsIn(problems, [list, part.place]).length > 0 ? (
                    <span className={classes['mark']}>
                      <IconAlertTriangle size={15} role="img" aria-label={t('editor.hasProblems')} />
                    </span>
                  ) : null}
                </button>
              </li>
            ))}
          </ul>
        </Panel>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 8 }}>
        <div ref={shown}>
          {open ? (
            <Panel
              title={open.label}
              aside={
                readOnly ? null : (
                  <Button
                    variant="subtle"
                    color="rose"
                    size="compact-sm"
                    leftSection={<IconTrash size={14} aria-hidden />}
                    onClick={remove}
                  >
                    {t('editor.remove', { name: open.label })}
                  </Button>
                )
              }
            >
              {wrong.length > 0 ? (
                <Alert color="rose" py={8}>
                  {reasonsOf(wrong)}
                </Alert>
              ) : null}
              <Stack gap="md">{children(place)}</Stack>
            </Panel>
          ) : null}
        </div>
      </Grid.Col>
      <Modal opened={adding} onClose={() => setAdding(false)} title={addTitle} centered>
        {adding ? (
          <NameForm
            label={addLabel}
            close={() => setAdding(false)}
            add={(label) => {
              replace(partOf(added(label)));
              ask({ part: String(parts.length) });
            }}
          />
        ) : null}
      </Modal>
    </Grid>
  );
}

function NameForm({ label, add, close }: { label: string; add: (label: string) => void; close: () => void }) {
  const { t } = useTranslation(['lifecycles', 'forms']);
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!name.trim()) return;
    add(name.trim());
    close();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          label={label}
          data-autofocus
          maxLength={120}
          value={name}
          error={tried && !name.trim() ? t('forms:needed') : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Text size="sm" c="dimmed">
          {t('editor.addHelp')}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('forms:notNow')}
          </Button>
          <Button type="submit">{t('editor.add')}</Button>
        </Group>
      </Stack>
    </form>
  );
}
