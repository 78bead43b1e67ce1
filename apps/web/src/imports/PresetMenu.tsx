import { Button, Group, Menu, Modal, Stack, TextInput } from '@mantine/core';
import { IconBookmark, IconChevronDown, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { problemText } from '../parts/problem-text.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { queries } from '../queries.js';
import { type FileKind, type ImportPreset, type Mapping, mappingOf, presetsQuery } from './import-queries.js';

interface PresetMenuProps {
  format: FileKind;
  mapping: Mapping;
  /** Takes over a kept mapping; absent where nothing can be changed any more. */
  choose: ((preset: ImportPreset) => void) | undefined;
}

/** Kept mappings: take one over, keep the present one under a name, or forget one. */
export function PresetMenu({ format, mapping, choose }: PresetMenuProps) {
  const { t } = useTranslation('imports');
  const { data: presets = [] } = useQuery(presetsQuery);
  const [naming, setNaming] = useState(false);
  const forget = async (preset: ImportPreset): Promise<void> => {
    await answer(api.DELETE('/api/v1/import-presets/{id}', { params: { path: { id: preset.id } } }));
    readAgain();
    tellDone(t('presets.forgotten', { name: preset.name }), {
      undo: () => keep(preset.name, preset.format, mappingOf(preset.mapping)),
    });
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconBookmark size={14} aria-hidden />}
            rightSection={<IconChevronDown size={14} aria-hidden />}
          >
            {t('presets.button')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setNaming(true)}>{t('presets.keep')}</Menu.Item>
          {presets.length > 0 && choose ? <Menu.Label>{t('presets.use')}</Menu.Label> : null}
          {choose
            ? presets.map((preset) => (
                <Menu.Item key={preset.id} onClick={() => choose(preset)}>
                  {preset.name} · {t(`kinds.${preset.format}`)}
                </Menu.Item>
              ))
            : null}
          {presets.length > 0 ? <Menu.Label>{t('presets.forget')}</Menu.Label> : null}
          {presets.map((preset) => (
            <Menu.Item
              key={preset.id}
              leftSection={<IconTrash size={14} aria-hidden />}
              onClick={() => void forget(preset).catch(tellFailed)}
            >
              {t('presets.forgetOne', { name: preset.name })}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {naming ? <NameDialog format={format} mapping={mapping} close={() => setNaming(false)} /> : null}
    </>
  );
}

function NameDialog({ format, mapping, close }: { format: FileKind; mapping: Mapping; close: () => void }) {
  const { t } = useTranslation(['imports', 'forms']);
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const keeping = useMutation({
    mutationFn: () => keep(name.trim(), format, mapping),
    onSuccess: () => {
      tellDone(t('presets.kept', { name: name.trim() }));
      close();
    },
  });
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (name.trim()) keeping.mutate();
  };
  const error = keeping.error ? problemText(keeping.error) : tried && !name.trim() ? t('forms:needed') : null;
  return (
    <Modal opened onClose={close} title={t('presets.keep')} centered>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <TextInput
            label={t('presets.name')}
            description={t('presets.nameHelp')}
            data-autofocus
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={error}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('forms:notNow')}
            </Button>
            <Button type="submit" loading={keeping.isPending}>
              {t('presets.keepVerb')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

async function keep(name: string, format: FileKind, mapping: Mapping): Promise<void> {
  await answer(api.POST('/api/v1/import-presets', { body: { name, format, mapping } }));
  readAgain();
}

function readAgain(): void {
  void queries.invalidateQueries({ queryKey: presetsQuery.queryKey });
}
