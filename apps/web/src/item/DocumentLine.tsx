import { ActionIcon, Anchor, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DangerDialog } from '../parts/DangerDialog.js';
import { numberFormat } from '../parts/locale.js';
import { tellDone } from '../parts/toasts.js';
import { When } from '../parts/When.js';
import { type HasFiles, keyOf } from './about.js';
import classes from './DocumentsPanel.module.css';
import { documentAddress, removeDocument, sizeParts } from './documents.js';
import type { ItemDocument } from './item-queries.js';

interface DocumentLineProps {
  about: HasFiles;
  /** What is said before it is removed, where it does not stay in a timeline. */
  warning?: string;
  document: ItemDocument;
  mayRemove: boolean;
}

export function DocumentLine({ about, document, mayRemove, warning }: DocumentLineProps) {
  const { t } = useTranslation('item');
  const queries = useQueryClient();
  const [removing, setRemoving] = useState(false);
  const remove = useMutation({
    mutationFn: () => removeDocument(about, document.id),
    onSettled: () => queries.invalidateQueries({ queryKey: keyOf(about) }),
  });
  const { value, unit } = sizeParts(document.bytes);
  const size = numberFormat({ style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 }).format(value);
  return (
    <li className={classes['line']}>
      <div className={classes['name']}>
        <Anchor size="sm" href={documentAddress(document.id, document)} target="_blank" style={{ overflowWrap: 'anywhere' }}>
          {document.name}
        </Anchor>
        <Text size="xs" c="dimmed">
          {size} · <When at={document.createdAt} />
        </Text>
      </div>
      {mayRemove ? (
        <ActionIcon
          variant="subtle"
          color="slate"
          aria-label={t('documents.removeOf', { name: document.name })}
          onClick={() => setRemoving(true)}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      ) : null}
      <DangerDialog
        opened={removing}
        close={() => setRemoving(false)}
        title={t('documents.removeTitle')}
        name={document.name}
        verb={t('documents.remove')}
        act={() => remove.mutateAsync()}
        done={() => tellDone(t('documents.removed', { name: document.name }))}
      >
        <Text size="sm">{warning ?? t('documents.removeText')}</Text>
      </DangerDialog>
    </li>
  );
}
