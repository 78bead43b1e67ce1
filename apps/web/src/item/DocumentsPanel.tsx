import { Button, FileButton, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { useMay } from '../session/session.js';
import { DocumentLine } from './DocumentLine.js';
import classes from './DocumentsPanel.module.css';
import { documentAddress, documentsQuery } from './documents.js';
import type { ItemView } from './item-queries.js';
import { useFileDrop } from './use-file-drop.js';
import { useUpload } from './use-upload.js';

/** Papers and pictures: seen, brought by dragging or choosing, taken away. */
export function DocumentsPanel({ item }: { item: ItemView }) {
  const { t } = useTranslation('item');
  const may = useMay('documents.edit');
  const about = { kind: 'item', id: item.id } as const;
  const { data: documents, error, refetch } = useQuery(documentsQuery(about));
  const { upload, uploading } = useUpload(about);
  const area = useRef<HTMLDivElement>(null);
  const over = useFileDrop(area, may ? upload : undefined);
  const pictures = documents?.filter(({ picture }) => picture) ?? [];
  const choose = may ? (
    <FileButton onChange={upload} multiple>
      {(props) => (
        <Button {...props} size="compact-sm" variant="default" leftSection={<IconUpload size={14} aria-hidden />}>
          {t('documents.add')}
        </Button>
      )}
    </FileButton>
  ) : null;
  return (
    <div ref={area} className={classes['area']} data-over={over || undefined}>
      <Panel title={t('documents.title')} aside={choose}>
        {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
        {!documents && !error ? <LineSkeletons count={1} /> : null}
        {documents?.length === 0 && uploading.length === 0 ? (
          <EmptyNotice title={t('documents.none')}>{may ? t('documents.noneText') : null}</EmptyNotice>
        ) : null}
        {pictures.length > 0 ? (
          <div className={classes['pictures']}>
            {pictures.map((picture) => (
              <a key={picture.id} href={documentAddress(picture.id, picture)} target="_blank" rel="noreferrer">
                <img src={documentAddress(picture.id, picture)} alt={picture.name} loading="lazy" />
              </a>
            ))}
          </div>
        ) : null}
        <ul className={classes['lines']}>
          {uploading.map((name) => (
            <li key={name}>
              <Text size="sm" c="dimmed">
                {t('documents.uploading', { name })}
              </Text>
            </li>
          ))}
          {documents?.map((document) => (
            <DocumentLine key={document.id} about={about} document={document} mayRemove={may} />
          ))}
        </ul>
      </Panel>
    </div>
  );
}
