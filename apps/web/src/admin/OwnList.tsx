import { Badge, Button, Group, Table, Text, VisuallyHidden } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Fragment, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { tellFailed } from '../parts/toasts.js';
import { AddButton } from '../related/FormButtons.js';
import { RecordDrawer } from '../related/RecordDrawer.js';
import { useMay } from '../session/session.js';

interface Own {
  id: string;
  label: string;
  active: boolean;
  version: number;
}

interface OwnListProps<Each extends Own> {
  title: string;
  /** What they are for. */
  about: string;
  addLabel: string;
  none: string;
  rows: readonly Each[] | undefined;
  error: Error | null;
  readAgain: () => void;
  /** Under which heading a row stands. */
  group: (row: Each) => string;
  /** The cells after the name; the roomy ones are left out on a phone. */
  heads: ReadonlyArray<{ title: string; roomy?: boolean }>;
  cells: (row: Each) => readonly ReactNode[];
  /** The form for a new one or for one that is there. */
  form: (row: Each | undefined, close: () => void) => ReactNode;
  /** Retires it, or brings it back. */
  setActive: (row: Each) => Promise<unknown>;
}

/** A short list of what the organisation added of its own. What is retired stays where it was used. */
export function OwnList<Each extends Own>(props: OwnListProps<Each>) {
  const { title, about, addLabel, none, rows, error, readAgain, group, heads, cells, form, setActive } = props;
  const { t } = useTranslation('admin');
  const mayEdit = useMay('organization.edit');
  const [edited, setEdited] = useState<Each | undefined>();
  const retiring = useMutation({ mutationFn: setActive, onError: tellFailed });
  const add = (
    <AddButton label={addLabel} needs="organization.edit" quiet>
      {(close) => form(undefined, close)}
    </AddButton>
  );
  const groups = [...new Set(rows?.map(group))];
  return (
    <Panel title={title} aside={add}>
      <Text size="sm" c="dimmed" maw={720}>
        {about}
      </Text>
      {error ? <ErrorNotice error={error} retry={readAgain} /> : null}
      {!rows && !error ? <LineSkeletons count={4} height={40} /> : null}
      {rows?.length === 0 ? <EmptyNotice title={none} /> : null}
      {rows && rows.length > 0 ? (
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('own.label')}</Table.Th>
              {heads.map(({ title: head, roomy }) => (
                <Table.Th key={head} {...onlyWithRoom(roomy)}>
                  {head}
                </Table.Th>
              ))}
              <Table.Th>
                <VisuallyHidden>{t('own.act')}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {groups.map((name) => (
              <Fragment key={name}>
                <Table.Tr>
                  <Table.Th scope="rowgroup" colSpan={heads.length + 2} c="dimmed" fz="xs" pt="md">
                    {name}
                  </Table.Th>
                </Table.Tr>
                {rows
                  .filter((row) => group(row) === name)
                  .map((row) => (
                    <Table.Tr key={row.id}>
                      <Table.Td fw={600}>
                        <Group gap={8}>
                          {row.label}
                          {row.active ? null : (
                            <Badge size="sm" variant="light" color="slate" tt="none">
                              {t('own.retired')}
                            </Badge>
                          )}
                        </Group>
                      </Table.Td>
                      {cells(row).map((cell, place) => (
                        <Table.Td key={heads[place]?.title} {...onlyWithRoom(heads[place]?.roomy)}>
                          {cell}
                        </Table.Td>
                      ))}
                      <Table.Td>
                        {mayEdit ? (
                          <Group gap={4} justify="flex-end" wrap="nowrap">
                            <Button
                              size="compact-sm"
                              variant="subtle"
                              onClick={() => setEdited(row)}
                              aria-label={t('own.editOf', { label: row.label })}
                            >
                              {t('own.edit')}
                            </Button>
                            <Button
                              size="compact-sm"
                              variant="subtle"
                              color="slate"
                              loading={retiring.isPending && retiring.variables === row}
                              onClick={() => retiring.mutate(row)}
                              aria-label={t(row.active ? 'own.retireOf' : 'own.reviveOf', { label: row.label })}
                            >
                              {t(row.active ? 'own.retire' : 'own.revive')}
                            </Button>
                          </Group>
                        ) : null}
                      </Table.Td>
                    </Table.Tr>
                  ))}
              </Fragment>
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
      <RecordDrawer
        opened={edited !== undefined}
        close={() => setEdited(undefined)}
        title={edited ? t('own.editOf', { label: edited.label }) : ''}
      >
        {() => form(edited, () => setEdited(undefined))}
      </RecordDrawer>
    </Panel>
  );
}

function onlyWithRoom(roomy: boolean | undefined): { visibleFrom?: 'sm' } {
  return roomy ? { visibleFrom: 'sm' } : {};
}
