import { Grid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { showNumber } from '../parts/locale.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { TreeView } from '../parts/TreeView.js';
import { filterOf } from './item-search.js';
import { PlaceItems } from './PlaceItems.js';
import { countBelow } from './place-counts.js';
import { useFacets } from './use-facets.js';

type Location = components['schemas']['LocationDto'];

/** Where items are: the tree of locations with how many are at each and below it, and those of the chosen one. */
export function PlacesPage() {
  const { t } = useTranslation('items');
  const [{ at, ...question }] = useQuestion();
  const { data: locations, error, refetch } = useQuery({ queryKey: ['locations', 'all'], queryFn: readLocations });
  const { locationId: _all, ...filter } = filterOf(question);
  const facets = useFacets(filter, ['locationId'])?.get('locationId');
  const counts = locations && facets ? countBelow(locations, facets) : undefined;
  const chosen = locations?.find(({ id }) => id === at);
  return (
    <Stack gap="md">
      <PageHeader title={t('titles.places')} crumbs={[{ label: t('titles.items'), to: '/items' }]} />
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Panel title={t('places.tree')}>
            {!locations && !error ? <LineSkeletons count={8} height={20} /> : null}
            {locations?.length === 0 ? <EmptyNotice title={t('places.none')}>{t('places.noneText')}</EmptyNotice> : null}
            {locations && locations.length > 0 ? (
              <TreeView
                label={t('places.tree')}
                nodes={locations}
                open={at}
                to={() => '/places'}
                search={({ id }) => ({ at: id })}
                aside={({ id }) => <Count counts={counts?.get(id)} />}
              />
            ) : null}
          </Panel>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 8 }}>
          {chosen ? (
            <PlaceItems key={chosen.id} location={chosen} />
          ) : (
            <Panel title={t('places.choose')}>
              <Text size="sm" c="dimmed">
                {t('places.chooseText')}
              </Text>
            </Panel>
          )}
        </Grid.Col>
      </Grid>
    </Stack>
  );
}

function Count({ counts }: { counts: { here: number; below: number } | undefined }) {
  const { t } = useTranslation('items');
  if (!counts) return null;
  const { here, below } = counts;
  return (
    <Text
      span
      size="xs"
      c="dimmed"
      className="tabular"
      title={t('places.count', { here: showNumber(here), all: showNumber(below) })}
    >
      {showNumber(below)}
    </Text>
  );
}

async function readLocations(): Promise<Location[]> {
  const all: Location[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const query: { limit: number; after?: string } = { limit: 200, ...(after ? { after } : {}) };
    const page: { data: Location[]; next: string | null } = await answer(api.GET('/api/v1/locations', { params: { query } }));
    all.push(...page.data);
    after = page.next;
  }
  return all;
}
