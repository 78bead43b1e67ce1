import { Button, Menu } from '@mantine/core';
import { IconAlertTriangle, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { FacetFilter, FlagFilter, RecordFilter, WordsFilter } from '../table/filters.js';
import { phaseName } from '../theme/phases.js';
import { say } from '../values/say.js';
import { filterOf } from './item-search.js';
import { type FacetName, useFacets } from './use-facets.js';

/** Those that are asked for less often stand in a menu until they are wanted or narrow the list. */
const seldom = ['vendorId', 'costCenterId', 'businessUnitId', 'domain', 'contractId'] as const;
type Seldom = (typeof seldom)[number];

/** What narrows the list; each choice says how many it would leave. */
export function ItemFilters() {
  const { t } = useTranslation('items');
  const [question] = useQuestion();
  const [wanted, setWanted] = useState<Seldom[]>([]);
  const shown = (name: Seldom): boolean => wanted.includes(name) || question[name] !== undefined;
  return (
    <>
      <WordsFilter placeholder={t('filters.words')} />
      <CountedFilter name="phase" label={t('filters.phase')} nameOf={phaseName} />
      <StateFilter />
      <FlagFilter name="stuck" label={t('filters.stuck')} icon={IconAlertTriangle} color="amber" />
      <CountedFilter name="productId" label={t('filters.productId')} />
      <RecordFilter name="holderId" label={t('filters.holderId')} kind="person" />
      <CountedFilter name="locationId" label={t('filters.locationId')} />
      {seldom.filter(shown).map((name) => (
        <SeldomFilter key={name} name={name} />
      ))}
      <Menu>
        <Menu.Target>
          <Button variant="subtle" leftSection={<IconPlus size={14} aria-hidden />} px="xs">
            {t('filters.more')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {seldom.map((name) => (
            <Menu.Item key={name} disabled={shown(name)} onClick={() => setWanted((before) => [...before, name])}>
              {t(`filters.${name}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

function SeldomFilter({ name }: { name: Seldom }) {
  const { t } = useTranslation('items');
  const label = t(`filters.${name}`);
  if (name === 'contractId') return <RecordFilter name={name} label={label} kind="contract" />;
  return <CountedFilter name={name} label={label} {...(name === 'domain' ? { nameOf: say } : {})} />;
}

interface CountedFilterProps {
  name: FacetName;
  label: string;
  /** For values that are words of the API, not records. */
  nameOf?: (value: string) => string;
}

/** The values of one fact with their counts, counted when it is first opened, or at once where its chosen value needs a name. */
function CountedFilter({ name, label, nameOf }: CountedFilterProps) {
  const [question] = useQuestion();
  const [opened, setOpened] = useState(false);
  const needed = opened || (question[name] !== undefined && nameOf === undefined);
  const facets = useFacets(filterOf(question), [name], needed)?.get(name);
  const options = facets?.map(({ value, label: named, count }) => ({ value, label: nameOf?.(value) ?? named ?? value, count }));
  const chosen = question[name];
  return (
    <FacetFilter
      name={name}
      label={label}
      options={options}
      chosenLabel={chosen === undefined ? undefined : nameOf?.(chosen)}
      onOpen={() => setOpened(true)}
    />
  );
}

/** States by the names that people give them; the same state of two kinds has one name. */
function StateFilter() {
  const { t } = useTranslation('items');
  const [question] = useQuestion();
  const { all } = useLifecycles();
  const kinds = all.filter(({ name }) => question['kind'] === undefined || question['kind'] === name);
  const nameOf = (state: string): string =>
    kinds.flatMap(({ states }) => states).find(({ name }) => name === state)?.label ?? say(state);
  return <CountedFilter name="state" label={t('filters.state')} nameOf={nameOf} />;
}
