import { Alert, Button, FileButton, Group, Stack, TextInput } from '@mantine/core';
import { IconCheck, IconFileUpload, IconX } from '@tabler/icons-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** What became of the last scan. */
export interface ScanOutcome {
  good: boolean;
  text: string;
}

interface ScanFieldProps {
  field: RefObject<HTMLInputElement | null>;
  label: string;
  outcome: ScanOutcome | undefined;
  scan: (text: string) => void;
}

/** The one field that a scanner types into: each code ends with Enter, and the next goes into the emptied field. */
export function ScanField({ field, label, outcome, scan }: ScanFieldProps) {
  const { t } = useTranslation('purchasing');
  const [typed, setTyped] = useState('');
  /** The same file can be chosen again. */
  const forget = useRef<() => void>(null);
  useEffect(() => {
    // A scanner types wherever the focus is; where it is nowhere, it is here.
    const collect = (event: KeyboardEvent): void => {
      if (event.target === document.body && event.key.length === 1 && !event.ctrlKey && !event.metaKey) field.current?.focus();
    };
    document.addEventListener('keydown', collect, { capture: true });
    return () => document.removeEventListener('keydown', collect, { capture: true });
  }, [field]);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (typed.trim()) scan(typed);
    setTyped('');
    field.current?.focus();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="xs">
        <Group align="flex-end" wrap="nowrap">
          <TextInput
            ref={field}
            label={label}
            size="lg"
            flex={1}
            autoFocus
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onPaste={(event) => {
              const text = event.clipboardData.getData('text');
              if (!text.trim().includes('\n')) return;
              event.preventDefault();
              scan(text);
              setTyped('');
            }}
          />
          <Button type="submit" size="lg" variant="default">
            {t('scan.add')}
          </Button>
        </Group>
        <FileButton
          accept=".csv,.txt,text/csv,text/plain"
          resetRef={forget}
          onChange={(file) => {
            if (file) void file.text().then(scan);
            forget.current?.();
          }}
        >
          {(props) => (
            <Button
              {...props}
              size="compact-sm"
              variant="subtle"
              leftSection={<IconFileUpload size={14} aria-hidden />}
              style={{ alignSelf: 'flex-start' }}
            >
              {t('scan.file')}
            </Button>
          )}
        </FileButton>
        <div aria-live="assertive">
          {outcome ? (
            <Alert
              color={outcome.good ? 'green' : 'rose'}
              icon={outcome.good ? <IconCheck aria-hidden /> : <IconX aria-hidden />}
              title={outcome.text}
            />
          ) : null}
        </div>
      </Stack>
    </form>
  );
}
