import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { Problem as Refused } from '../api/problem.js';
import { queries } from '../queries.js';
import { definitionQuery, forgetDefinitions, type OwnDefinition, vocabularyQuery } from './definition-queries.js';
import { type Part, partOf, put } from './draft.js';
import type { Editing } from './editor/editing.js';
import { outlineOf } from './outline.js';

interface Drafting {
  editing: Editing;
  /** Something is written that is not saved. */
  dirty: boolean;
  /** The problems shown are those of the draft as it is now. */
  checked: boolean;
  save: () => Promise<OwnDefinition>;
  saving: boolean;
  error: Error | null;
  /** Somebody else has written on it since it was read. */
  overtaken: boolean;
  /** Goes on from what is saved now; what was written here is gone. */
  takeTheirs: () => void;
  /** Lets what is written here stand, over what somebody else saved. */
  keepMine: () => void;
}

/** The draft of a definition while it is written on: checked as a whole a moment after each change, and saved as a whole. */
export function useDraft(definition: OwnDefinition, readOnly: boolean): Drafting {
  const [base, setBase] = useState(definition);
  const [draft, setDraft] = useState<Part>(definition.draft);
  const { kind } = definition;
  const dirty = draft !== base.draft;
  const [asked] = useDebouncedValue(draft, 350);
  const { data: vocabulary } = useQuery(vocabularyQuery(kind));
  const { data: found, isPlaceholderData } = useQuery({
    queryKey: ['definition-check', definition.id, asked],
    queryFn: async ({ signal }) =>
      (await answer(api.POST('/api/v1/definitions/check', { body: { kind, draft: { ...asked } }, signal }))).problems,
    enabled: dirty && !readOnly,
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  });
  const problems = dirty ? (found ?? base.problems) : base.problems;
  const { language } = useTranslation().i18n;
  const outline = useMemo(() => outlineOf(draft, language), [draft, language]);
  const saving = useMutation({
    mutationFn: (version: number) =>
      answer(
        api.PATCH('/api/v1/definitions/{id}', {
          params: { path: { id: definition.id } },
          headers: { 'If-Match': `"${version}"` },
          body: { draft: { ...draft } },
        }),
      ),
    onSuccess: (saved) => {
      // What was written while it was saved stays written.
      setDraft((now) => (now === draft ? saved.draft : now));
      setBase(saved);
      queries.setQueryData(definitionQuery(definition.id).queryKey, saved);
      forgetDefinitions();
    },
  });
  const { error } = saving;
  const overtaken = error instanceof Refused && error.code === 'version_stale';
  const readAgain = (): Promise<OwnDefinition> => queries.fetchQuery({ ...definitionQuery(definition.id), staleTime: 0 });
  return {
    editing: {
      ...{ draft, outline, problems, vocabulary, readOnly },
      set: (path, value) => setDraft((before) => partOf(put(before, path, value))),
      replace: setDraft,
    },
    dirty,
    checked: !dirty || (asked === draft && !isPlaceholderData && found !== undefined),
    save: () => saving.mutateAsync(base.version),
    saving: saving.isPending,
    error: overtaken ? null : error,
    overtaken,
    takeTheirs: () =>
      void readAgain().then((theirs) => {
        setBase(theirs);
        setDraft(theirs.draft);
        saving.reset();
      }),
    keepMine: () => void readAgain().then(({ version }) => saving.mutate(version)),
  };
}
