import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showNumber } from '../parts/locale.js';
import { EmptyNotice } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { RecordDrawer } from '../related/RecordDrawer.js';
import { Shown } from '../related/Shown.js';
import { useMay } from '../session/session.js';
import { useMonth } from '../statements/MonthField.js';
import { type DriverFigure, figuresQuery } from './allocation.js';
import { FiguresFile } from './FiguresFile.js';
import { FiguresForm } from './FiguresForm.js';

/** The figures of the month that rules divide by, as they were typed in or sent. */
export function FiguresPanel() {
  const { t } = useTranslation('allocation');
  const month = useMonth();
  const mayEdit = useMay('allocations.edit');
  const query = useQuery(figuresQuery(month));
  const [changed, change] = useState<string>();
  const known = query.data ?? [];
  return (
    <Stack gap="md">
      <Text c="dimmed">{t('figures.help')}</Text>
      {mayEdit ? (
        <Group gap="sm" align="flex-start">
          <Button onClick={() => change('')}>{t('figures.add')}</Button>
          <FiguresFile month={month} />
        </Group>
      ) : null}
      <Shown query={query} unknown={t('noMonth')}>
        {(figures) => <FigureList figures={figures} change={mayEdit ? change : undefined} />}
      </Shown>
      <RecordDrawer
        title={changed ? t('figures.change', { name: changed }) : t('figures.add')}
        opened={changed !== undefined}
        close={() => change(undefined)}
      >
        {() => (
          <FiguresForm
            key={`${month} ${changed}`}
            month={month}
            name={changed ?? ''}
            known={known.filter(({ figure }) => figure === changed)}
            close={() => change(undefined)}
          />
        )}
      </RecordDrawer>
    </Stack>
  );
}

function FigureList({ figures, change }: { figures: readonly DriverFigure[]; change: ((name: string) => void) | undefined }) {
  const { t } = useTranslation('allocation');
  const names = [...new Set(figures.map(({ figure }) => figure))];
  if (names.length === 0)
    return (
      <div className="panel">
        <EmptyNotice title={t('figures.none')}>{t('figures.noneText')}</EmptyNotice>
      </div>
    );
  return names.map((name) => {
    const some = figures.filter(({ figure }) => figure === name);
    return (
      <Panel
        key={name}
        title={name}
        aside={
          change ? (
            <Button variant="default" size="compact-sm" onClick={() => change(name)}>
              {t('figures.change', { name })}
            </Button>
          ) : null
        }
      >
        <Table fz="sm" verticalSpacing={4}>
          <Table.Tbody>
            {some.map(({ businessUnitId, businessUnit, quantity }) => (
              <Table.Tr key={businessUnitId}>
                <Table.Th scope="row" fw={400}>
                  {businessUnit}
                </Table.Th>
                <Table.Td ta="right" className="tabular">
                  {showNumber(Number(quantity))}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th scope="row">{t('figures.whole')}</Table.Th>
              <Table.Td ta="right" className="tabular" fw={600}>
                {showNumber(some.reduce((sum, { quantity }) => sum + Number(quantity), 0))}
              </Table.Td>
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </Panel>
    );
  });
}
