import { Button, Group, Stack } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { DangerDialog } from '../parts/DangerDialog.js';
import { FactList } from '../parts/FactList.js';
import { Money } from '../parts/Money.js';
import { ThingLink } from '../parts/ThingLink.js';
import { tellDone } from '../parts/toasts.js';
import { queries } from '../queries.js';
import { RecordDrawer } from '../related/RecordDrawer.js';
import { useMay } from '../session/session.js';
import { BudgetForm } from './BudgetForm.js';
import type { Budget } from './reports.js';

/** One budget: what it was set to, what is left, and how it is changed or taken back. */
export function BudgetPanel({ budget }: { budget: Budget }) {
  const { t } = useTranslation('reports');
  const may = useMay('budgets.edit');
  const { costCenterId, costCenterCode, costCenter, amount, posted, committed, available, uncounted, note } = budget;
  return (
    <Stack gap="md">
      <FactList
        facts={[
          {
            label: t('fields.costCenter'),
            value: (
              <ThingLink kind="cost_center" id={costCenterId}>
                {costCenterCode} {costCenter}
              </ThingLink>
            ),
          },
          { label: t('fields.budget'), value: <Money amount={amount} /> },
          { label: t('fields.posted'), value: <Money amount={posted} /> },
          { label: t('fields.committed'), value: <Money amount={committed} /> },
          { label: t('fields.available'), value: <Money amount={available} /> },
          { label: t('budgets.uncounted'), value: uncounted.join(', ') || null },
          { label: t('fields.note'), value: note },
        ]}
      />
      {may ? <Acts budget={budget} /> : null}
    </Stack>
  );
}

function Acts({ budget }: { budget: Budget }) {
  const { t } = useTranslation('reports');
  const [doing, setDoing] = useState<'edit' | 'remove' | null>(null);
  const close = (): void => setDoing(null);
  const { id, costCenterCode, fiscalYear } = budget;
  return (
    <Group>
      <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setDoing('edit')}>
        {t('budgets.edit')}
      </Button>
      <Button variant="default" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => setDoing('remove')}>
        {t('budgets.remove')}
      </Button>
      <RecordDrawer opened={doing === 'edit'} close={close} title={t('budgets.edit')}>
        {() => <BudgetForm budget={budget} close={close} />}
      </RecordDrawer>
      <DangerDialog
        opened={doing === 'remove'}
        close={close}
        title={t('budgets.remove')}
        name={costCenterCode}
        verb={t('budgets.remove')}
        act={() => answer(api.DELETE('/api/v1/budgets/{id}', { params: { path: { id } } }))}
        done={() => {
          void queries.invalidateQueries({ queryKey: ['budgets'] });
          tellDone(t('budgets.removed', { name: `${costCenterCode} ${fiscalYear}` }));
        }}
      >
        {t('budgets.removeText')}
      </DangerDialog>
    </Group>
  );
}
