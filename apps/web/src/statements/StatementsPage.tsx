import { Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { Money } from '../parts/Money.js';
import { EmptyNotice } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { LineList } from '../related/LineList.js';
import { RecordDrawer } from '../related/RecordDrawer.js';
import { Shown, TwoColumns } from '../related/Shown.js';
import { useMay } from '../session/session.js';
import { MonthField, useMonth } from './MonthField.js';
import { StatementPanel } from './StatementPanel.js';
import { type Recovery, type StatementSum, statementsQuery } from './statements.js';
import { TermsOfUnit } from './TermsForm.js';

/** What each business unit bears in a month, and the statement of one. */
export function StatementsPage() {
  const { t } = useTranslation('statements');
  const month = useMonth();
  const query = useQuery(statementsQuery(month));
  const mayExport = useMay('allocations.read');
  const [{ unit }] = useQuestion();
  return (
    <Stack gap="md" maw={1240}>
      <PageHeader
        title={t('statements.title')}
        actions={
          <>
            <MonthField />
            <TermsButton unit={unit ?? chosenOf(query.data?.data ?? [], unit)?.businessUnitId} />
            {mayExport ? (
              <Button component="a" variant="default" href={`/api/v1/statements/${month}/journal.csv`} download>
                {t('statements.journal')}
              </Button>
            ) : null}
          </>
        }
      />
      <Shown query={query} unknown={t('noMonth')}>
        {({ data, frozen, rated }) => <Units units={data} frozen={frozen} rated={rated} month={month} />}
      </Shown>
    </Stack>
  );
}

/** The unit that the address names, or else the first. */
function chosenOf(units: readonly StatementSum[], wanted: unknown): StatementSum | undefined {
  return units.find(({ businessUnitId }) => businessUnitId === wanted) ?? units[0];
}

/** The terms of the unit that is shown, or of another. */
function TermsButton({ unit }: { unit: string | undefined }) {
  const { t } = useTranslation('statements');
  const [opened, setOpened] = useState(false);
  const close = (): void => setOpened(false);
  if (!useMay('allocations.edit')) return null;
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('terms.title')}
      </Button>
      <RecordDrawer opened={opened} close={close} title={t('terms.title')}>
        {() => <TermsOfUnit unit={unit} close={close} />}
      </RecordDrawer>
    </>
  );
}

interface UnitsProps {
  units: readonly StatementSum[];
  frozen: boolean;
  rated: Recovery | null;
  month: string;
}

function Units({ units, frozen, rated: recovered, month }: UnitsProps) {
  const { t } = useTranslation('statements');
  const [{ unit }, ask] = useQuestion();
  const chosen = chosenOf(units, unit);
  if (!chosen) {
    return (
      <div className="panel">
        <EmptyNotice title={t('statements.none')}>{t('statements.noneText')}</EmptyNotice>
      </div>
    );
  }
  return (
    <TwoColumns
      left={
        <Panel title={t('statements.units')}>
          <Text size="sm" c="dimmed">
            {frozen ? t('statements.frozen') : t('statements.open')}
          </Text>
          <LineList
            lines={units.map(({ businessUnitId, businessUnit, mode, disputed, total, rated }) => ({
              id: businessUnitId,
              what: (
                <>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-pressed={businessUnitId === chosen.businessUnitId}
                    onClick={() => ask({ unit: businessUnitId })}
                  >
                    {businessUnit}
                  </Button>
                  <Text size="xs" c="dimmed" pl={8}>
                    {t(`modes.${mode}`)}
                    {rated ? ` · ${t('rated.byRate')}` : ''}
                    {disputed ? ` · ${t('statements.disputed')}` : ''}
                  </Text>
                </>
              ),
              side: <Money amount={total} />,
            }))}
          />
          {recovered ? (
            <LineList
              lines={(['amount', 'cost', 'recovery'] as const).map((name) => ({
                id: name,
                what: t(`rated.ofAll.${name}`),
                side: <Money amount={recovered[name]} />,
              }))}
            />
          ) : null}
        </Panel>
      }
      right={<StatementPanel key={`${month} ${chosen.businessUnitId}`} month={month} unit={chosen} />}
    />
  );
}
