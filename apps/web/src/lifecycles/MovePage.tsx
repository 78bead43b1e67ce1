import { Button, Group, Select, SimpleGrid, Stack, Table, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { namesQuery, publishedQuery } from '../lifecycle/lifecycle-queries.js';
import { tell } from '../lifecycle/tell.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { PhaseBadge } from '../parts/PhaseBadge.js';
import { Shown } from '../related/Shown.js';
import { definitionQuery, lifecycleKinds, type OwnDefinition, versionsQuery } from './definition-queries.js';
import { MoveOutcome } from './MoveOutcome.js';
import { moveItems, type WantedMove } from './move-queries.js';
import { type OutlinedState, outlineOf } from './outline.js';

/** Lets items that live by another lifecycle, or an older version, live by this one: first tried, then done. */
export function MovePage() {
  const { t } = useTranslation('lifecycles');
  const { definitionId } = useParams({ from: '/frame/admin/lifecycles/$definitionId/move' });
  const query = useQuery(definitionQuery(definitionId));
  return (
    <Shown query={query} unknown={t('unknown')}>
      {(definition) => <Move definition={definition} />}
    </Shown>
  );
}

/** `name version`, of which the version may be any. */
const ANY = 'any';

function Move({ definition }: { definition: OwnDefinition }) {
  const { t, i18n } = useTranslation('lifecycles');
  const { language } = i18n;
  const { name, kind, label, published } = definition;
  const { data: names = [], error } = useQuery(namesQuery);
  const { data: versions = [] } = useQuery(versionsQuery(definition.id));
  const [source, setSource] = useState(`${kind} ${ANY}`);
  const [target, setTarget] = useState<number>();
  const [mapping, setMapping] = useState<Record<string, string>>({});
  const number = target ?? published ?? 1;
  const [from = kind, version = ANY] = source.split(' ');
  const before = useQuery(publishedQuery(from, version === ANY ? undefined : Number(version)));
  const after = useQuery(publishedQuery(name, number));
  const old = useMemo(() => (before.data ? outlineOf(before.data, language) : undefined), [before.data, language]);
  const next = useMemo(() => (after.data ? outlineOf(after.data, language) : undefined), [after.data, language]);
  const trying = useMutation({ mutationFn: (wanted: WantedMove) => moveItems(wanted, true) });
  const running = useMutation({ mutationFn: (wanted: WantedMove) => moveItems(wanted, false) });
  const forget = (): void => {
    trying.reset();
    running.reset();
  };
  const itemKind = lifecycleKinds.find((each) => each === kind);
  const sources = [
    ...names
      .filter((each) => each.kind === kind && each.name !== name)
      .map((each) => ({ value: `${each.name} ${ANY}`, label: tell(each.label) })),
    ...versions
      .filter((each) => each.number !== number)
      .map((each) => ({ value: `${name} ${each.number}`, label: t('move.versionOf', { label, number: String(each.number) }) })),
  ];
  // Nothing ends by it that has not ended, and nothing rises again.
  const placesFor = ({ final }: OutlinedState): OutlinedState[] => next?.states.filter((each) => each.final === final) ?? [];
  const targetOf = (state: OutlinedState): string =>
    mapping[state.name] ?? placesFor(state).find(({ name: same }) => same === state.name)?.name ?? '';
  const unmapped = old?.states.filter((state) => targetOf(state) === '') ?? [];
  const wanted: WantedMove = {
    selection: {
      filter: {
        ...(itemKind ? { kind: itemKind } : {}),
        definition: from,
        ...(version === ANY ? {} : { definitionVersion: Number(version) }),
      },
    },
    definition: name,
    definitionVersion: number,
    states: Object.fromEntries(Object.entries(mapping).filter(([old_, new_]) => old_ !== new_ && new_ !== '')),
  };
  const failed = error ?? before.error ?? after.error ?? trying.error ?? running.error;
  return (
    <Stack gap="md">
      <PageHeader
        title={t('move.title', { label })}
        crumbs={[
          { label: t('titles.admin'), to: '/admin' },
          { label: t('titles.lifecycles'), to: '/admin/lifecycles' },
          { label, to: `/admin/lifecycles/${definition.id}` },
        ]}
      />
      {failed ? <ErrorNotice error={failed} /> : null}
      <Panel title={t('move.which')}>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <Select
            label={t('move.source')}
            data={sources}
            value={source}
            allowDeselect={false}
            onChange={(chosen) => {
              setSource(chosen ?? source);
              setMapping({});
              forget();
            }}
          />
          <Select
            label={t('move.target')}
            data={versions.map((each) => ({
              value: String(each.number),
              label: t('move.versionOf', { label, number: String(each.number) }),
            }))}
            value={String(number)}
            allowDeselect={false}
            onChange={(chosen) => {
              setTarget(Number(chosen) || undefined);
              forget();
            }}
          />
        </SimpleGrid>
      </Panel>
      <Panel title={t('move.mapping')}>
        <Text size="sm" c="dimmed">
          {t('move.mappingText')}
        </Text>
        {old && next ? (
          <Table verticalSpacing={4} layout="fixed">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('move.old')}</Table.Th>
                <Table.Th>{t('move.new')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {old.states.map((state) => (
                <Table.Tr key={state.name}>
                  <Table.Td>
                    <PhaseBadge phase={state.phase} label={state.label} />
                  </Table.Td>
                  <Table.Td>
                    <Select
                      size="xs"
                      aria-label={t('move.standsThen', { state: state.label })}
                      placeholder={t('move.stays')}
                      data={placesFor(state).map((each) => ({ value: each.name, label: each.label }))}
                      value={targetOf(state) || null}
                      searchable
                      allowDeselect={false}
                      onChange={(chosen) => {
                        setMapping({ ...mapping, [state.name]: chosen ?? '' });
                        forget();
                      }}
                    />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        ) : (
          <LineSkeletons count={6} />
        )}
        {unmapped.length > 0 ? (
          <Text size="sm" c="dimmed">
            {t('move.unmapped', { states: unmapped.map((state) => state.label).join(', ') })}
          </Text>
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" loading={trying.isPending} disabled={!old || !next} onClick={() => trying.mutate(wanted)}>
            {t('move.try')}
          </Button>
        </Group>
      </Panel>
      {trying.data && !running.data ? (
        <MoveOutcome
          key={trying.data.id}
          id={trying.data.id}
          outlines={{ old, next }}
          run={() => running.mutate(wanted)}
          running={running.isPending}
        />
      ) : null}
      {running.data ? <MoveOutcome key={running.data.id} id={running.data.id} outlines={{ old, next }} /> : null}
    </Stack>
  );
}
