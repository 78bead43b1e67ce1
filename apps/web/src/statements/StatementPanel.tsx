import { Button, Group, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showMonth, showNumber } from '../parts/locale.js';
import { Money } from '../parts/Money.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { LineList } from '../related/LineList.js';
import { LineDrawer, nameOfLine } from './LineDrawer.js';
import { RatedLines } from './RatedLines.js';
import { Remarks } from './Remarks.js';
import { type Statement, type StatementLine, type StatementSum, statementQuery } from './statements.js';

const sides = ['spend', 'from', 'to'] as const;

/** The statement of one unit: its lines, its papers, and what was said to it. */
export function StatementPanel({ month, unit: { businessUnitId, businessUnit } }: { month: string; unit: StatementSum }) {
  const { t, i18n } = useTranslation('statements');
  const { data, error, refetch } = useQuery(statementQuery(month, businessUnitId));
  const at = `/api/v1/statements/${month}/${businessUnitId}`;
  return (
    <Panel
      title={`${businessUnit} · ${showMonth(month, { long: true })}`}
      aside={
        <Group gap="xs">
          <Button
            component="a"
            variant="default"
            size="compact-sm"
            href={`${at}/statement.pdf?language=${i18n.language}`}
            download
          >
            {t('statements.pdf')}
          </Button>
          <Button component="a" variant="default" size="compact-sm" href={`${at}/statement.csv`} download>
            {t('statements.csv')}
          </Button>
        </Group>
      }
    >
      {data ? <Lines statement={data} /> : error ? <ErrorNotice error={error} retry={() => void refetch()} /> : <LineSkeletons />}
    </Panel>
  );
}

function Lines({ statement }: { statement: Statement }) {
  const { t } = useTranslation('statements');
  const [opened, open] = useState<StatementLine>();
  return (
    <Stack gap="md">
      {statement.rated ? <RatedLines rates={statement.rates} rated={statement.rated} /> : null}
      {statement.rated && statement.lines.length > 0 ? (
        <Text size="sm" c="dimmed">
          {t('rated.atCost')}
        </Text>
      ) : null}
      {sides.map((side) => {
        const lines = statement.lines.filter((line) => line.side === side);
        if (lines.length === 0) return null;
        return (
          <div key={side}>
            <Group justify="space-between">
              <Title order={3}>{t(`sides.${side}`)}</Title>
              <Money amount={statement[side]} />
            </Group>
            <LineList
              lines={lines.map((line) => ({
                id: `${line.label} ${line.costCenterId} ${line.versionId}`,
                what: (
                  <>
                    <UnstyledButton className="link" fz="sm" onClick={() => open(line)}>
                      {nameOfLine(line)}
                    </UnstyledButton>
                    <Text size="xs" c="dimmed">
                      {[
                        line.costCenter ?? t('noCenter'),
                        side === 'spend' ? t('entries', { count: line.entries }) : null,
                        line.figure ? t('figure', { figure: showNumber(Number(line.figure)) }) : null,
                      ]
                        .filter((each) => each !== null)
                        .join(' · ')}
                    </Text>
                  </>
                ),
                side: <Money amount={line.amount} />,
              }))}
            />
          </div>
        );
      })}
      <Group justify="space-between">
        <Title order={3}>{t(statement.rated ? 'rated.total' : 'total')}</Title>
        <strong>
          <Money amount={statement.rated?.cost ?? statement.total} />
        </strong>
      </Group>
      <LineDrawer statement={statement} line={opened} close={() => open(undefined)} />
      <Remarks statement={statement} />
    </Stack>
  );
}
