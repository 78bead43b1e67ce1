import { Drawer, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { EntryLines } from '../explorer/EntryLines.js';
import { showMonth, showNumber } from '../parts/locale.js';
import { Money } from '../parts/Money.js';
import { LineList } from '../related/LineList.js';
import { Shown } from '../related/Shown.js';
import { say } from '../values/say.js';
import { ruleQuery, type Statement, type StatementLine, type StatementRule } from './statements.js';

interface LineDrawerProps {
  statement: Statement;
  /** Nothing while no line is open. */
  line: StatementLine | undefined;
  close: () => void;
}

export const nameOfLine = ({ side, label }: StatementLine): string => (side === 'spend' ? say(label) : label);

/** What made a line of a statement: its entries, or the rule and the figures that it divided by. */
export function LineDrawer({ statement: { month, businessUnitId }, line, close }: LineDrawerProps) {
  return (
    <Drawer opened={line !== undefined} onClose={close} position="right" size="lg" title={line ? nameOfLine(line) : ''}>
      {line?.kind ? <Entries month={month} unit={businessUnitId} kind={line.kind} costCenterId={line.costCenterId} /> : null}
      {line?.versionId ? <Rule month={month} unit={businessUnitId} version={line.versionId} /> : null}
    </Drawer>
  );
}

interface EntriesProps {
  month: string;
  unit: string;
  kind: NonNullable<StatementLine['kind']>;
  costCenterId: string | null;
}

function Entries({ month, unit, kind, costCenterId }: EntriesProps) {
  const path = { month, businessUnitId: unit };
  const asked = { kind, ...(costCenterId ? { costCenterId } : {}) };
  return (
    <EntryLines
      name={['statements', month, unit, 'entries', asked]}
      read={(after, signal) => {
        const query = { ...asked, ...(after ? { after } : {}) };
        return answer(api.GET('/api/v1/statements/{month}/{businessUnitId}/entries', { params: { path, query }, signal }));
      }}
    />
  );
}

function Rule({ month, unit, version }: { month: string; unit: string; version: string }) {
  const { t } = useTranslation('statements');
  const query = useQuery(ruleQuery(month, unit, version));
  return (
    <Shown query={query} unknown={t('line.unknown')}>
      {(rule) => <RuleTold rule={rule} />}
    </Shown>
  );
}

function RuleTold({ rule }: { rule: StatementRule }) {
  const { t } = useTranslation('statements');
  const { method, driver, figureName, validFrom, taken, shares, otherShares } = rule;
  return (
    <Stack gap="md">
      <Text size="sm">
        {driver ? t(`line.drivers.${driver}`, { name: figureName ?? '' }) : t(`line.methods.${method}`)}
        <Text span c="dimmed" size="sm">
          {' · '}
          {t('line.since', { month: showMonth(validFrom, { long: true }) })}
        </Text>
      </Text>
      <Group justify="space-between">
        <Text>{t('line.taken')}</Text>
        <Money amount={taken} />
      </Group>
      {(['from', 'to'] as const).map((side) => {
        const some = shares.filter((share) => share.side === side);
        return some.length === 0 ? null : (
          <div key={side}>
            <Title order={3}>{t(`line.${side}`)}</Title>
            <LineList
              lines={some.map(({ businessUnitId, businessUnit, costCenterId, costCenter, figure, amount }) => ({
                id: `${businessUnitId} ${costCenterId}`,
                what: (
                  <>
                    {businessUnit ?? t('noUnit')}
                    <Text size="xs" c="dimmed">
                      {[costCenter, figure ? t('figure', { figure: showNumber(Number(figure)) }) : null]
                        .filter((each) => each !== null)
                        .join(' · ')}
                    </Text>
                  </>
                ),
                side: <Money amount={amount} />,
              }))}
            />
          </div>
        );
      })}
      {otherShares > 0 ? (
        <Text size="sm" c="dimmed">
          {t('line.others', { count: otherShares })}
        </Text>
      ) : null}
    </Stack>
  );
}
