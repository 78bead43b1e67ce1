import { Button, Popover, Select, Stack } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useState } from 'react';
import { CountedOption } from '../parts/CountedOption.js';
import { type Ask, type ItemSearch, type ReferenceFilter, referenceFilters, referenceNames } from './item-search.js';
import { useFacets } from './use-item-list.js';

type Counted = Exclude<ReferenceFilter, 'holderId'>;
const counted = referenceNames.filter((name): name is Counted => name !== 'holderId');

/** Filters that are needed less often: by product, vendor, cost centre, unit and place, the most frequent first. */
export function MoreFilters({ search, ask }: { search: ItemSearch; ask: Ask }) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus withinPortal>
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconFilter size={16} aria-hidden />}
          onClick={() => setOpened(!opened)}
          aria-expanded={opened}
        >
          More filters
        </Button>
      </Popover.Target>
      <Popover.Dropdown w={320} maw="100vw" aria-label="More filters">
        <Stack gap="sm">
          {counted.map((name) => (
            <FacetSelect key={name} name={name} search={search} ask={ask} enabled={opened} />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function FacetSelect({ name, search, ask, enabled }: { name: Counted; search: ItemSearch; ask: Ask; enabled: boolean }) {
  const values = useFacets(search, [name], enabled).data?.get(name) ?? [];
  return (
    <Select
      label={referenceFilters[name]}
      placeholder="Any"
      // The first has the focus when the filters open, and must not hide the others.
      openOnFocus={false}
      searchable
      clearable
      value={search[name] ?? null}
      onChange={(chosen) => ask({ [name]: chosen ?? undefined })}
      data={values.map(({ value, label }) => ({ value, label: label ?? value }))}
      renderOption={({ option: { value, label } }) => (
        <CountedOption label={label} count={values.find((each) => each.value === value)?.count} />
      )}
      nothingFoundMessage="Nothing found"
      comboboxProps={{ withinPortal: false }}
    />
  );
}
