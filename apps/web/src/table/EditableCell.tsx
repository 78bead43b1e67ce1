import { VisuallyHidden } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '../parts/problem-text.js';
import { tellFailed } from '../parts/toasts.js';
import classes from './table.module.css';

interface EditableCellProps {
  /** Which field of which row: "Name: QM-1". */
  label: string;
  value: string;
  save: (value: string) => Promise<unknown>;
  children: ReactNode;
}

/** A cell that is changed in its place: Enter or leaving it saves, Escape leaves it as it was. */
export function EditableCell({ label, value, save, children }: EditableCellProps) {
  const { t } = useTranslation('table');
  const [typed, setTyped] = useState<string>();
  const saving = useMutation({ mutationFn: save, onSuccess: () => setTyped(undefined), onError: tellFailed });
  const finish = (): void => {
    if (typed === undefined || saving.isPending) return;
    if (typed.trim() === value) setTyped(undefined);
    else saving.mutate(typed.trim());
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') finish();
    if (event.key === 'Escape') setTyped(undefined);
    event.stopPropagation();
  };
  if (typed === undefined) {
    return (
      <button type="button" className={classes['editable']} onClick={() => setTyped(value)}>
        <span>{children}</span>
        <VisuallyHidden>{t('edit', { label })}</VisuallyHidden>
        <IconPencil size={13} aria-hidden />
      </button>
    );
  }
  return (
    <input
      className={classes['field']}
      aria-label={label}
      aria-invalid={saving.isError}
      title={saving.error ? problemText(saving.error) : undefined}
      // It opened because somebody wants to type here.
      // biome-ignore lint/a11y/noAutofocus: the field takes the place of the button that had the focus
      autoFocus
      value={typed}
      readOnly={saving.isPending}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={press}
      onBlur={finish}
    />
  );
}
