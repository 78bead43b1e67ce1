import { Select } from '@mantine/core';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { CountedOption } from '../parts/CountedOption.js';
import { phaseName, phases } from '../theme/phases.js';
import type { Ask, ItemSearch } from './item-search.js';
import { useFacets } from './use-item-list.js';

/** One choice for where items are: a whole phase or one of its states, with how many are there. */
export function StageSelect({ search, ask }: { search: ItemSearch; ask: Ask }) {
  const { all } = useLifecycles();
  const facets = useFacets(search, ['phase', 'state']).data;
  const count = (facet: 'phase' | 'state', value: string): number =>
    facets?.get(facet)?.find((each) => each.value === value)?.count ?? 0;
  const states = all.filter(({ name }) => !search.kind || name === search.kind).flatMap((lifecycle) => lifecycle.states);
  const counts = new Map<string, number>();
  const option = (what: 'phase' | 'state', name: string, label: string) => {
    const value = `${what}:${name}`;
    counts.set(value, count(what, name));
    return { value, label };
  };
  const data = phases.map((phase) => {
    const inside = new Map(states.filter((state) => state.phase === phase).map(({ name, label }) => [name, label]));
    const whole = option('phase', phase, `All in ${phaseName(phase)}`);
    return { group: phaseName(phase), items: [whole, ...[...inside].map(([name, label]) => option('state', name, label))] };
  });
  const value = search.state ? `state:${search.state}` : search.phase ? `phase:${search.phase}` : null;
  return (
    <Select
      aria-label="Stage"
      placeholder="Every stage"
      clearable
      searchable
      value={value}
      onChange={(chosen) => {
        const [what, name] = chosen?.split(':') ?? [];
        ask({
          phase: what === 'phase' ? phases.find((phase) => phase === name) : undefined,
          state: what === 'state' ? name : undefined,
        });
      }}
      data={data}
      renderOption={({ option: { value: name, label } }) => <CountedOption label={label} count={facets && counts.get(name)} />}
      maxDropdownHeight={360}
      flex="1 1 180px"
      maw={240}
    />
  );
}
