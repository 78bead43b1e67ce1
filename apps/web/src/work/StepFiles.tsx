import { Button, FileButton, Stack, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DocumentLine } from '../item/DocumentLine.js';
import classes from '../item/DocumentsPanel.module.css';
import { documentsQuery } from '../item/documents.js';
import type { Step } from '../item/item-queries.js';
import { useFileDrop } from '../item/use-file-drop.js';
import { useUpload } from '../item/use-upload.js';
import { ErrorNotice } from '../parts/Notice.js';
import { useMay } from '../session/session.js';

/** The files that show that a task is done: seen, brought by choosing or dropping. */
export function StepFiles({ step, error }: { step: Step; error?: string | undefined }) {
  const { t } = useTranslation(['work', 'item']);
  const about = { kind: 'step', id: step.id } as const;
  const mayAdd = useMay('tasks.complete') && step.acts.includes('completion');
  const mayRemove = useMay('documents.edit') && mayAdd;
  const { data: files, error: unread, refetch } = useQuery(documentsQuery(about));
  const { upload, uploading } = useUpload(about);
  const area = useRef<HTMLDivElement>(null);
  const over = useFileDrop(area, mayAdd ? upload : undefined);
  if (!mayAdd && files?.length === 0) return null;
  return (
    <div ref={area} className={classes['area']} data-over={over || undefined}>
      <Stack gap={6}>
        <Text size="sm" fw={600}>
          {t('files')}
        </Text>
        {unread ? <ErrorNotice error={unread} retry={() => void refetch()} /> : null}
        <ul className={classes['lines']}>
          {uploading.map((name) => (
            <li key={name}>
              <Text size="sm" c="dimmed">
                {t('item:documents.uploading', { name })}
              </Text>
            </li>
          ))}
          {files?.map((document) => (
            <DocumentLine key={document.id} about={about} document={document} mayRemove={mayRemove} />
          ))}
        </ul>
        {mayAdd ? (
          <div>
            <FileButton onChange={upload} multiple>
              {(props) => (
                <Button
                  {...props}
                  size="compact-sm"
                  variant="default"
                  leftSection={<IconUpload size={14} aria-hidden />}
                  aria-invalid={error ? true : undefined}
                >
                  {t('item:documents.add')}
                </Button>
              )}
            </FileButton>
          </div>
        ) : null}
        {error ? (
          <Text size="xs" c="rose" role="alert">
            {error}
          </Text>
        ) : null}
      </Stack>
    </div>
  );
}
