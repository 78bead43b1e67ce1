import { type FormValidateInput, type UseFormReturnType, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { newKey } from '../api/keys.js';
import { Problem } from '../api/problem.js';
import { type Conflict, changesBetween, conflictOf } from './conflict.js';

type Values = Record<string, unknown>;

/** What was read before it was changed: the values of the fields, and which version they are. */
export interface Read<Fields extends object> {
  values: Fields;
  version: number;
}

/** What goes along with the request that saves. */
export type SaveHeaders = Record<'If-Match' | 'Idempotency-Key', string>;

interface SaveFormOptions<Fields extends Values, Saved> {
  /** The fields at first. */
  initial: Fields;
  /** Which version of the record they are; absent for a new one. */
  version?: number;
  validate?: FormValidateInput<Fields>;
  /** Sends what was typed; `changes` has only what differs from what was read, for `PATCH`. */
  save: (values: Fields, changes: Partial<Fields>, headers: SaveHeaders) => Promise<Saved>;
  saved?: (saved: Saved, values: Fields) => void;
  /** Reads the record anew after somebody else was quicker, so that both can be shown. */
  readAgain?: () => Promise<Read<Fields>>;
  /** Where the fields lie in the body that is sent: `/` unless told. */
  pointer?: string;
}

export interface SaveForm<Fields extends Values> {
  fields: UseFormReturnType<Fields>;
  submit: (event?: React.FormEvent<HTMLFormElement>) => void;
  saving: boolean;
  /** What was refused and belongs to no field. */
  refusal: Error | null;
  /** Somebody else changed the record meanwhile. */
  conflict: Conflict<Fields> | null;
  /** Goes on from what the other one saved, with these of one's own values kept. */
  settle: (kept: ReadonlyArray<keyof Fields & string>) => void;
  /** Something was typed that is not saved. */
  dirty: boolean;
  form: React.RefObject<HTMLFormElement | null>;
}

/**
 * A form over something that the API keeps. What is refused is told at its field, with the focus there; a repeat after a lost
 * connection is the same request; who was second is told what the first one changed and chooses field by field.
 */
export function useSaveForm<Fields extends Values, Saved>(options: SaveFormOptions<Fields, Saved>): SaveForm<Fields> {
  const { initial, validate, save, saved, readAgain, pointer = '/' } = options;
  const fields = useForm<Fields>({ initialValues: initial, ...(validate ? { validate } : {}) });
  const [base, setBase] = useState<Read<Fields>>({ values: initial, version: options.version ?? 0 });
  const [conflict, setConflict] = useState<Conflict<Fields> | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const key = useRef(newKey());
  const saving = useMutation({
    mutationFn: (values: Fields) =>
      save(values, changesBetween(base.values, values), {
        'If-Match': `"${base.version}"`,
        'Idempotency-Key': key.current,
      }),
    onSuccess: (result, values) => {
      key.current = newKey();
      // Drawn at once, so that who is led on by what follows is not asked whether to leave what is saved.
      flushSync(() => fields.resetDirty(values));
      saved?.(result, values);
    },
    onError: async (error, values) => {
      if (!(error instanceof Problem)) return;
      if (error.status !== 0) key.current = newKey();
      fields.setErrors(error.fieldErrors(pointer));
      focusFirstError(form.current);
      if (error.code === 'version_stale' && readAgain) setConflict(conflictOf(base.values, values, await readAgain()));
    },
  });
  // Who reads the record anew while nothing was typed sees it as it stands now.
  const { version } = options;
  useEffect(() => {
    if (version === undefined || version === base.version || fields.isDirty() || conflict) return;
    setBase({ values: initial, version });
    fields.setInitialValues(initial);
    fields.setValues(initial);
  }, [version, base.version, initial, fields, conflict]);
  const settle = (kept: ReadonlyArray<keyof Fields & string>): void => {
    if (!conflict) return;
    const mine = Object.fromEntries(kept.map((name) => [name, conflict.mine[name]]));
    const values = { ...conflict.theirs.values, ...mine };
    setBase(conflict.theirs);
    fields.setInitialValues(conflict.theirs.values);
    fields.setValues(values);
    setConflict(null);
    saving.reset();
  };
  const error = saving.error;
  const atField = error instanceof Problem && Object.keys(error.fieldErrors(pointer)).some((name) => name in initial);
  return {
    fields,
    submit: fields.onSubmit(
      (values) => saving.mutate(values),
      () => focusFirstError(form.current),
    ),
    saving: saving.isPending,
    refusal: atField || conflict ? null : error,
    conflict,
    settle,
    dirty: fields.isDirty() && !saving.isSuccess,
    form,
  };
}

/** After the errors are drawn, to the first of them. */
export function focusFirstError(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
