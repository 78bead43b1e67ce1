import { Alert, Button, FileButton, Group, Stack, TextInput } from '@mantine/core';
import { IconCheck, IconFileUpload, IconVolume, IconVolumeOff, IconX } from '@tabler/icons-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isTyping } from '../parts/use-keys.js';
import { useScanSound } from './use-scan-sound.js';

/** What became of the last scan. */
export interface ScanOutcome {
  good: boolean;
  text: string;
  /** Which scan it was, so that the same told twice is told twice. */
  at: number;
}

interface ScanFieldProps {
  field: RefObject<HTMLInputElement | null>;
  label: string;
  outcome: ScanOutcome | undefined;
  scan: (text: string) => void;
  /** One more came damaged, or wrong. */
  spoil: (how: 'damaged' | 'wrong') => void;
}

/** The one field that a scanner types into: each code ends with Enter, and the next goes into the emptied field. */
export function ScanField({ field, label, outcome, scan, spoil }: ScanFieldProps) {
  const { t } = useTranslation('purchasing');
  const sound = useScanSound(outcome);
  const [typed, setTyped] = useState('');
  /** The same file can be chosen again. */
  const forget = useRef<() => void>(null);
  const told = useRef(spoil);
  told.current = spoil;
  useEffect(() => {
    // A scanner types wherever the focus is; where it is nowhere, it is here.
    const collect = (event: KeyboardEvent): void => {
      if (!isTyping(event.target) && event.key.length === 1 && !event.ctrlKey && !event.metaKey) field.current?.focus();
      const how = event.key === 'F8' ? 'damaged' : event.key === 'F9' ? 'wrong' : undefined;
      if (!how) return;
      event.preventDefault();
      told.current(how);
      field.current?.focus();
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
        <Group gap="xs">
          <FileButton
            accept=".csv,.txt,text/csv,text/plain"
            resetRef={forget}
            onChange={(file) => {
              if (file) void file.text().then(scan);
              forget.current?.();
            }}
          >
            {(props) => (
              <Button {...props} size="compact-sm" variant="subtle" leftSection={<IconFileUpload size={14} aria-hidden />}>
                {t('scan.file')}
              </Button>
            )}
          </FileButton>
          {(['damaged', 'wrong'] as const).map((how) => (
            <Button
              key={how}
              size="compact-sm"
              variant="default"
              aria-keyshortcuts={how === 'damaged' ? 'F8' : 'F9'}
              onClick={() => {
                spoil(how);
                field.current?.focus();
              }}
            >
              {t(`scan.one.${how}`)}
            </Button>
          ))}
          <Button
            size="compact-sm"
            variant="subtle"
            aria-pressed={sound.on}
            leftSection={sound.on ? <IconVolume size={14} aria-hidden /> : <IconVolumeOff size={14} aria-hidden />}
            onClick={() => {
              sound.toggle();
              field.current?.focus();
            }}
          >
            {t('scan.sound')}
          </Button>
        </Group>
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
