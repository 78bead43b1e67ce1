import { queryOptions, useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { words } from '../parts/words.js';
import { tell } from './tell.js';

export type Lifecycle = components['schemas']['LifecycleDto'];
type Verb = Lifecycle['verbs'][number];
type Asked = components['schemas']['QuestionDto'];

/** Definitions change rarely; one look a session is enough. */
const lifecycleQuery = (name: string) =>
  queryOptions({
    queryKey: ['lifecycle', name],
    queryFn: () => answer(api.GET('/api/v1/lifecycles/{name}', { params: { path: { name } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

const shipped = ['asset', 'service', 'license'];

export interface Lifecycles {
  /** With all its texts in the person's language. */
  all: Lifecycle[];
  /** The one of a kind, once it is there. */
  of(kind: string): Lifecycle | undefined;
  /** What people call a state of a kind. */
  stateLabel(kind: string, state: string): string;
  verbLabel(kind: string, verb: string): string;
  verb(kind: string, verb: string): Verb | undefined;
}

/** The lifecycles of all kinds; until they are there, names are made readable. */
export function useLifecycles(): Lifecycles {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useQueries({
    queries: shipped.map(lifecycleQuery),
    // Another language is another answer from the same definitions.
    combine: useMemo(() => combineIn(language), [language]),
  });
}

const combineIn =
  (language: string) =>
  (results: Array<{ data: Lifecycle | undefined }>): Lifecycles =>
    lookUp(results.flatMap(({ data }) => (data ? [inLanguage(data, language)] : [])));

function lookUp(all: Lifecycle[]): Lifecycles {
  const of = (kind: string): Lifecycle | undefined => all.find(({ name }) => name === kind);
  const verb = (kind: string, name: string) => of(kind)?.verbs.find((each) => each.name === name);
  return {
    all,
    of,
    stateLabel: (kind, state) => of(kind)?.states.find(({ name }) => name === state)?.label ?? words(state),
    verbLabel: (kind, name) => verb(kind, name)?.label ?? words(name),
    verb,
  };
}

function inLanguage(lifecycle: Lifecycle, language: string): Lifecycle {
  // What comes with the product is written in English.
  if (language === 'en') return lifecycle;
  return {
    ...lifecycle,
    label: tell(lifecycle.label),
    states: lifecycle.states.map((state) => ({ ...state, label: tell(state.label) })),
    verbs: lifecycle.verbs.map((verb) => ({
      ...verb,
      label: tell(verb.label),
      asks: (verb.asks ?? []).map(questionInLanguage),
      steps: (verb.steps ?? []).map((step) => ({ ...step, title: tell(step.title) })),
    })),
  };
}

/** A question of a verb, wherever it came from, in the person's language. */
export function questionInLanguage<Question extends Asked>(question: Question): Question {
  const { label, help, choices } = question;
  return {
    ...question,
    label: tell(label),
    ...(help ? { help: tell(help) } : {}),
    ...(choices ? { choices: choices.map((choice) => ({ ...choice, label: tell(choice.label) })) } : {}),
  };
}
