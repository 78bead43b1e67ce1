import { Button, FileButton, Text } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DocumentLine } from '../item/DocumentLine.js';
import classes from '../item/DocumentsPanel.module.css';
import { documentsQuery } from '../item/documents.js';
import { useFileDrop } from '../item/use-file-drop.js';
import { useUpload } from '../item/use-upload.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { useMay, useSession } from '../session/session.js';
import type { RequestDetail } from './procurement.js';

const awaiting = ['draft', 'pending_approval', 'questioned'];

/** Quotes, sketches and mails of a request. The requester adds to them until it is decided, and takes from them in a draft alone. */
export function AttachmentsPanel({ request }: { request: RequestDetail }) {
  const { t } = useTranslation(['procurement', 'item']);
  const session = useSession();
  const own = useMay('procurement.request') && session?.user.personId === request.requestedById;
  const mayAdd = own && awaiting.includes(request.state);
  const about = { kind: 'request', id: request.id } as const;
  const { data: files, error, refetch } = useQuery(documentsQuery(about));
  const { upload, uploading } = useUpload(about);
  const area = useRef<HTMLDivElement>(null);
  const over = useFileDrop(area, mayAdd ? upload : undefined);
  if (!mayAdd && files?.length === 0) return null;
  const choose = mayAdd ? (
    <FileButton onChange={upload} multiple>
      {(props) => (
        <Button {...props} size="compact-sm" variant="default" leftSection={<IconPaperclip size={14} aria-hidden />}>
          {t('attachments.add')}
        </Button>
      )}
    </FileButton>
  ) : null;
  return (
    <div ref={area} className={classes['area']} data-over={over || undefined}>
      <Panel title={t('attachments.title')} aside={choose}>
        {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
        {!files && !error ? <LineSkeletons count={1} /> : null}
        {files?.length === 0 && uploading.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('attachments.help')}
          </Text>
        ) : null}
        <ul className={classes['lines']}>
          {uploading.map((name) => (
            <li key={name}>
              <Text size="sm" c="dimmed">
                {t('item:documents.uploading', { name })}
              </Text>
            </li>
          ))}
          {files?.map((document) => (
            <DocumentLine
              key={document.id}
              about={about}
              document={document}
              mayRemove={own && request.state === 'draft'}
              warning={t('attachments.removeText')}
            />
          ))}
        </ul>
      </Panel>
    </div>
  );
}
