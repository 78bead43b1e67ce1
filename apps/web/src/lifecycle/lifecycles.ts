import { useQueries, useQuery } from '@tanstack/react-query';
import { createContext, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.gen.js';
import { words } from '../parts/words.js';
import { namesQuery, publishedQuery } from './lifecycle-queries.js';
import { tell } from './tell.js';

export type Lifecycle = components['schemas']['LifecycleDto'];
type Verb = Lifecycle['verbs'][number];
type Asked = components['schemas']['QuestionDto'];

const shipped = ['asset', 'service', 'license'];

export interface Lifecycles {
  /** One for each kind, with all its texts in the person's language: that of the product with what the organisation's own ones add. */
  all: Lifecycle[];
  /** The one of a kind, once it is there. */
  of(kind: string): Lifecycle | undefined;
  /** What people call a state of a kind. */
  stateLabel(kind: string, state: string): string;
  verbLabel(kind: string, verb: string): string;
  verb(kind: string, verb: string): Verb | undefined;
}

/** The lifecycle by which one thing lives, which need not be the newest of its kind. */
export interface LivesBy {
  definition: string;
  definitionVersion: number;
}

/** Below it, the lifecycle of a kind is the one by which a certain thing lives. */
export const LivesByContext = createContext<LivesBy | undefined>(undefined);

/** The lifecycles of all kinds; until they are there, names are made readable. */
export function useLifecycles(): Lifecycles {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const livesBy = useContext(LivesByContext);
  const { data: names } = useQuery(namesQuery);
  const own = names?.filter((each) => each.own).map(({ name }) => name) ?? [];
  const isShipped = livesBy === undefined || shipped.includes(livesBy.definition);
  return useQueries({
    queries: [
      ...[...shipped, ...own].map((name) => publishedQuery(name)),
      ...(isShipped ? [] : [publishedQuery(livesBy.definition, livesBy.definitionVersion)]),
    ],
    // Another language is another answer from the same definitions.
    combine: useMemo(() => combineIn(language, livesBy), [language, livesBy]),
  });
}

const combineIn =
  (language: string, livesBy: LivesBy | undefined) =>
  (results: Array<{ data: Lifecycle | undefined }>): Lifecycles => {
    const known = results.flatMap(({ data }) => (data ? [inLanguage(data, language)] : []));
    const exact = known.find(({ name, version }) => name === livesBy?.definition && version === livesBy.definitionVersion);
    return lookUp(mergedByKind(known), exact);
  };

function lookUp(all: Lifecycle[], exact: Lifecycle | undefined): Lifecycles {
  const merged = (kind: string): Lifecycle | undefined => all.find((each) => each.kind === kind);
  const of = (kind: string): Lifecycle | undefined => (exact?.kind === kind ? exact : merged(kind));
  // What is told of its past may be called by what it lived by then.
  const state = (kind: string, name: string) =>
    [of(kind), merged(kind)].flatMap((each) => each?.states ?? []).find((each) => each.name === name);
  const verb = (kind: string, name: string) =>
    [of(kind), merged(kind)].flatMap((each) => each?.verbs ?? []).find((each) => each.name === name);
  return {
    all,
    of,
    stateLabel: (kind, name) => state(kind, name)?.label ?? words(name),
    verbLabel: (kind, name) => verb(kind, name)?.label ?? words(name),
    verb,
  };
}

/** For each kind what came with the product, and after it the states and verbs that only other lifecycles of the kind have. */
function mergedByKind(known: readonly Lifecycle[]): Lifecycle[] {
  return shipped.flatMap((kind) => {
    const [first, ...others] = known
      .filter((each) => each.kind === kind)
      .sort((one, other) => Number(other.name === kind) - Number(one.name === kind));
    if (!first) return [];
    let merged = first;
    for (const other of others) merged = extended(merged, other);
    return [merged];
  });
}

function extended(known: Lifecycle, { states, verbs }: Lifecycle): Lifecycle {
  return {
    ...known,
    states: [...known.states, ...states.filter(({ name }) => !known.states.some((state) => state.name === name))],
    verbs: [
      ...known.verbs.map((verb) => {
        const starts = verbs.filter(({ name }) => name === verb.name).flatMap(({ from }) => from);
        return { ...verb, from: [...new Set([...verb.from, ...starts])] };
      }),
      ...verbs.filter(({ name }) => !known.verbs.some((verb) => verb.name === name)),
    ],
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
