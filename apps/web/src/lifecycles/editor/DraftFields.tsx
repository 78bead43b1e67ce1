import { Checkbox, MultiSelect, NumberInput, Select, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { tell } from '../../lifecycle/tell.js';
import { type Path, problemsAt, problemsIn, textOf, textsOf, valueAt } from '../draft.js';
import { reasonsOf } from '../problem-text.js';
import { useEditing } from './editing.js';

interface FieldProps {
  at: Path;
  label: string;
  description?: string | undefined;
}

export interface Option {
  value: string;
  label: string;
}

/** Help below the field, so that fields beside each other stand on one line. */
const order: { inputWrapperOrder: Array<'label' | 'input' | 'description' | 'error'> } = {
  inputWrapperOrder: ['label', 'input', 'description', 'error'],
};

/** What is there, what is wrong with it, and how it is written anew. */
function useField(at: Path, { deep = false } = {}) {
  const { draft, problems, readOnly, set } = useEditing();
  const wrong = deep ? problemsIn(problems, at) : problemsAt(problems, at);
  return {
    value: valueAt(draft, at),
    readOnly,
    error: wrong.length > 0 ? reasonsOf(wrong) : undefined,
    write: (value: unknown) => set(at, value),
  };
}

interface TextProps extends FieldProps {
  long?: boolean;
  /** It cannot be left out. */
  needed?: boolean;
  most?: number;
}

export function DraftText({ at, long = false, needed = false, most = 1_000, ...shared }: TextProps) {
  const { value, readOnly, error, write } = useField(at);
  const props = {
    ...shared,
    ...order,
    ...{ readOnly, error, maxLength: most },
    // What came with the product is only looked at, in the person's language.
    value: readOnly ? tell(textOf(value)) : textOf(value),
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      write(currentTarget.value === '' && !needed ? undefined : currentTarget.value),
  };
  return long ? <Textarea {...props} autosize minRows={2} /> : <TextInput {...props} />;
}

/** A name that others refer to is written when it is whole. */
export function DraftName({ at, write, ...shared }: FieldProps & { write?: (name: string) => void }) {
  const field = useField(at);
  const current = textOf(field.value);
  const [typed, setTyped] = useState(current);
  useEffect(() => setTyped(current), [current]);
  return (
    <TextInput
      {...shared}
      {...order}
      readOnly={field.readOnly}
      error={field.error}
      maxLength={60}
      value={typed}
      styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => {
        if (typed !== current) (write ?? field.write)(typed);
      }}
    />
  );
}

export function DraftNumber({ at, whole = true, ...shared }: FieldProps & { whole?: boolean }) {
  const { value, readOnly, error, write } = useField(at);
  return (
    <NumberInput
      {...shared}
      {...order}
      {...{ readOnly, error }}
      allowDecimal={!whole}
      value={typeof value === 'number' ? value : ''}
      onChange={(next) => write(typeof next === 'number' ? next : undefined)}
    />
  );
}

/** Ticked, or not there; `yes` is what stands there then. */
export function DraftFlag({ at, yes = true, no, ...shared }: FieldProps & { yes?: string | boolean; no?: boolean }) {
  const { value, readOnly, error, write } = useField(at);
  return (
    <Checkbox
      {...shared}
      error={error}
      checked={value === yes}
      disabled={readOnly}
      onChange={(event) => write(event.currentTarget.checked ? yes : no)}
    />
  );
}

interface SelectProps extends FieldProps {
  options: readonly Option[];
  needed?: boolean;
  /** Writes more than the choice itself. */
  choose?: (chosen: string | undefined) => void;
}

export function DraftSelect({ at, options, needed = false, choose, ...shared }: SelectProps) {
  const { value, readOnly, error, write } = useField(at);
  const text = textOf(value);
  return (
    <Select
      {...shared}
      {...order}
      {...{ readOnly, error }}
      // What is not known stays to be seen, with its problem.
      data={
        text === '' || options.some((option) => option.value === text) ? [...options] : [{ value: text, label: text }, ...options]
      }
      value={text || null}
      searchable
      clearable={!needed && !readOnly}
      allowDeselect={false}
      onChange={(chosen) => (choose ?? write)(chosen ?? undefined)}
    />
  );
}

export function DraftMany({ at, options, needed = false, ...shared }: SelectProps) {
  const { value, readOnly, error, write } = useField(at, { deep: true });
  const chosen = textsOf(value);
  const unknown = chosen.filter((each) => !options.some((option) => option.value === each));
  return (
    <MultiSelect
      {...shared}
      {...order}
      {...{ readOnly, error }}
      data={[...unknown.map((each) => ({ value: each, label: each })), ...options]}
      value={[...new Set(chosen)]}
      searchable
      clearable={!readOnly}
      onChange={(next) => write(next.length === 0 && !needed ? undefined : next)}
    />
  );
}

/** Short texts, one after the other. */
export function DraftTexts({ at, ...shared }: FieldProps) {
  const { value, readOnly, error, write } = useField(at, { deep: true });
  return (
    <TagsInput
      {...shared}
      {...order}
      {...{ readOnly, error }}
      value={textsOf(value)}
      onChange={(next) => write(next.length === 0 ? undefined : next)}
    />
  );
}
