import { Button, type ButtonProps } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';

interface FileButtonProps {
  /** The endings and types of files that are offered. */
  accept: string;
  /** What a screen reader calls the choice of a file. */
  label: string;
  sending: boolean;
  send: (file: File) => void;
  variant?: ButtonProps['variant'];
  children: ReactNode;
}

/** Asks for a file and hands it on; the same file may be chosen again. */
export function FileButton({ accept, label, sending, send, variant = 'default', children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) send(file);
        }}
      />
      <Button
        variant={variant}
        leftSection={<IconFileUpload size={16} aria-hidden />}
        loading={sending}
        onClick={() => input.current?.click()}
      >
        {children}
      </Button>
    </>
  );
}
