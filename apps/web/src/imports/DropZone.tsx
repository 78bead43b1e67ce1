import { Button, Loader, Stack, Text } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './imports.module.css';

interface DropZoneProps {
  /** The name of the file that is being read. */
  reading: string | undefined;
  take: (file: File) => void;
}

/** Where a file is dropped, or chosen by a button. */
export function DropZone({ reading, take }: DropZoneProps) {
  const { t } = useTranslation('imports');
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file && reading === undefined) take(file);
  };
  return (
    <section
      className={`panel ${classes['drop']}`}
      aria-label={t('drop.label')}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Stack align="center" gap="xs">
        {reading === undefined ? (
          <>
            <IconFileUpload size={32} stroke={1.4} aria-hidden className="dimmed" />
            <Text fw={600}>{t('drop.title')}</Text>
            <Text size="sm" c="dimmed" ta="center" maw={480}>
              {t('drop.text')}
            </Text>
            <Button mt="xs" onClick={() => input.current?.click()}>
              {t('drop.browse')}
            </Button>
          </>
        ) : (
          <>
            <Loader size={28} />
            <Text fw={600} role="status">
              {t('drop.reading', { name: reading })}
            </Text>
          </>
        )}
      </Stack>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
        hidden
        aria-label={t('drop.browse')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) take(file);
          event.currentTarget.value = '';
        }}
      />
    </section>
  );
}
