import { ActionIcon, Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { IconPaperclip, IconTrash } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../item/DocumentsPanel.module.css';
import { useFileDrop } from '../item/use-file-drop.js';
import { Panel } from '../parts/Panel.js';

interface AttachmentsFieldProps {
  files: readonly File[];
  change: (files: readonly File[]) => void;
}

/** The same file is attached once, however often it is chosen. */
function isSame(one: File, other: File): boolean {
  return one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
}

/** Files that are attached once the request is saved. */
export function AttachmentsField({ files, change }: AttachmentsFieldProps) {
  const { t } = useTranslation('procurement');
  const area = useRef<HTMLDivElement>(null);
  const add = (more: readonly File[]): void =>
    change([...files, ...more.filter((one) => !files.some((each) => isSame(each, one)))]);
  const over = useFileDrop(area, add);
  return (
    <div ref={area} className={classes['area']} data-over={over || undefined}>
      <Panel
        title={t('attachments.title')}
        aside={
          <FileButton onChange={add} multiple>
            {(props) => (
              <Button {...props} size="compact-sm" variant="default" leftSection={<IconPaperclip size={14} aria-hidden />}>
                {t('attachments.add')}
              </Button>
            )}
          </FileButton>
        }
      >
        <Stack gap={6}>
          <Text size="sm" c="dimmed">
            {t(files.length > 0 ? 'attachments.chosen' : 'attachments.help')}
          </Text>
          <ul className={classes['lines']}>
            {files.map((file) => (
              <li key={`${file.name} ${file.lastModified} ${file.size}`}>
                <Group gap="xs" wrap="nowrap" justify="space-between">
                  <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                    {file.name}
                  </Text>
                  <ActionIcon
                    variant="subtle"
                    color="slate"
                    aria-label={t('attachments.leave', { name: file.name })}
                    onClick={() => change(files.filter((each) => each !== file))}
                  >
                    <IconTrash size={16} aria-hidden />
                  </ActionIcon>
                </Group>
              </li>
            ))}
          </ul>
        </Stack>
      </Panel>
    </div>
  );
}
