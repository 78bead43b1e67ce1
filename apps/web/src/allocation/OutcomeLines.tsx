import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { showNumber } from '../parts/locale.js';
import { Money } from '../parts/Money.js';
import { LineList } from '../related/LineList.js';
import type { RuleOutcome } from './allocation.js';

/** What leaves and what arrives, with the figure that each share was divided by. */
export function OutcomeLines({ outcome: { from, to }, narrow = false }: { outcome: RuleOutcome; narrow?: boolean }) {
  const { t } = useTranslation('allocation');
  const side = (title: string, cells: RuleOutcome['to']) => (
    <Stack gap={4}>
      <Text size="sm" c="dimmed">
        {title}
      </Text>
      <LineList
        lines={cells.map(({ businessUnitId, businessUnit, costCenterId, costCenter, amount, figure }) => ({
          id: `${businessUnitId} ${costCenterId}`,
          what: (
            <>
              {costCenter ?? businessUnit ?? t('noUnit')}
              {figure ? (
                <Text size="xs" c="dimmed">
                  {t('figure', { figure: showNumber(Number(figure)) })}
                </Text>
              ) : null}
            </>
          ),
          side: <Money amount={amount} />,
        }))}
      />
    </Stack>
  );
  return (
    <SimpleGrid cols={narrow ? 1 : { base: 1, sm: 2 }} spacing="lg">
      {side(t('from'), from)}
      {side(t('to'), to)}
    </SimpleGrid>
  );
}
