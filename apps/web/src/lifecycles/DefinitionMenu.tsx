import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconArrowsShuffle, IconCopy, IconDots, IconDownload, IconTrash } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { DangerDialog } from '../parts/DangerDialog.js';
import { RecordDrawer } from '../related/RecordDrawer.js';
import { useMay } from '../session/session.js';
import { saveFile } from '../table/save-file.js';
import { CopyForm } from './CopyForm.js';
import { forgetDefinitions, type OwnDefinition } from './definition-queries.js';
import type { Part } from './draft.js';

/** What else can be done with a definition: taken out as a file, copied, given to items, thrown away. */
export function DefinitionMenu({ definition, draft }: { definition: OwnDefinition; draft: Part }) {
  const { t } = useTranslation('lifecycles');
  const may = useMay('lifecycles.define');
  const navigate = useNavigate();
  const [open, setOpen] = useState<'copy' | 'discard'>();
  const { id, name, kind, label, published } = definition;
  const close = (): void => setOpen(undefined);
  const download = (): void =>
    saveFile(`${name}.json`, JSON.stringify({ name, kind, content: draft }, null, 2), 'application/json');
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={34} aria-label={t('more')}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconDownload size={16} aria-hidden />} onClick={download}>
            {t('export')}
          </Menu.Item>
          {may && published !== null ? (
            <>
              <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={() => setOpen('copy')}>
                {t('copy.verb')}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconArrowsShuffle size={16} aria-hidden />}
                component={Link}
                to={`/admin/lifecycles/${id}/move`}
              >
                {t('move.verb')}
              </Menu.Item>
            </>
          ) : null}
          {may && published === null ? (
            <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} color="rose" onClick={() => setOpen('discard')}>
              {t('discard.verb')}
            </Menu.Item>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      <RecordDrawer opened={open === 'copy'} close={close} title={t('copy.title')}>
        {() => <CopyForm from={definition} close={close} />}
      </RecordDrawer>
      <DangerDialog
        opened={open === 'discard'}
        close={close}
        title={t('discard.title', { label })}
        name={name}
        verb={t('discard.verb')}
        act={() => answer(api.DELETE('/api/v1/definitions/{id}', { params: { path: { id } } }))}
        done={() => {
          forgetDefinitions();
          void navigate({ to: '/admin/lifecycles' });
        }}
      >
        <Text size="sm">{t('discard.text')}</Text>
      </DangerDialog>
    </>
  );
}
