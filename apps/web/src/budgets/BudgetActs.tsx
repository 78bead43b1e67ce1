import { Button } from '@mantine/core';
import { IconArrowRight, IconPencil, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { newKey } from '../api/keys.js';
import { DangerDialog } from '../parts/DangerDialog.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { RecordDrawer } from '../related/RecordDrawer.js';
import { useMay } from '../session/session.js';
import { BudgetForm } from './BudgetForm.js';
import { type Budget, forgetBudgets, nameOf } from './budgets.js';

/** What can be done with a budget: revise it, carry its rest on, take it back. */
export function BudgetActs({ budget }: { budget: Budget }) {
  return useMay('budgets.edit') ? <Acts budget={budget} /> : null;
}

function Acts({ budget }: { budget: Budget }) {
  const { t } = useTranslation('budgets');
  const navigate = useNavigate();
  const [doing, setDoing] = useState<'edit' | 'remove' | null>(null);
  const close = (): void => setDoing(null);
  const { id, label } = budget;
  const carrying = useMutation({
    mutationFn: () =>
      answer(api.POST('/api/v1/budgets/{id}/carry-over', { params: { path: { id } }, headers: { 'Idempotency-Key': newKey() } })),
    onSuccess: async (next) => {
      await forgetBudgets();
      tellDone(t('carriedInto', { name: nameOf(next) }));
      await navigate({ to: `/budgets/${next.id}` });
    },
    onError: tellFailed,
  });
  return (
    <>
      <Button leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setDoing('edit')}>
        {t('edit')}
      </Button>
      {budget.carryOver !== 'none' && !budget.carriedToId ? (
        <Button
          variant="default"
          leftSection={<IconArrowRight size={16} aria-hidden />}
          loading={carrying.isPending}
          onClick={() => carrying.mutate()}
        >
          {t('carryNow')}
        </Button>
      ) : null}
      <Button variant="default" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => setDoing('remove')}>
        {t('remove')}
      </Button>
      <RecordDrawer opened={doing === 'edit'} close={close} title={t('edit')}>
        {() => <BudgetForm budget={budget} close={close} />}
      </RecordDrawer>
      <DangerDialog
        opened={doing === 'remove'}
        close={close}
        title={t('remove')}
        name={label}
        verb={t('remove')}
        act={() => answer(api.DELETE('/api/v1/budgets/{id}', { params: { path: { id } } }))}
        done={() => {
          void forgetBudgets();
          tellDone(t('removed', { name: nameOf(budget) }));
          void navigate({ to: '/budgets' });
        }}
      >
        {t('removeText')}
      </DangerDialog>
    </>
  );
}
