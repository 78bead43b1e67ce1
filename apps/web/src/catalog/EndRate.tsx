import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { Problem } from '../api/problem.js';
import { problemText } from '../parts/problem-text.js';
import { tellDone } from '../parts/toasts.js';
import { type ContractDetail, forgetCatalog, type Rate } from './catalog.js';
import { showRate } from './rates.js';
import { today } from './time-scale.js';

/** Says from when on a price no longer holds. */
export function EndRate({ contract, rate, close }: { contract: ContractDetail; rate: Rate; close: () => void }) {
  const { t } = useTranslation(['catalog', 'forms']);
  const [day, setDay] = useState(today());
  const ending = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/contracts/{contractId}/rates/{id}/ending', {
          params: { path: { contractId: contract.id, id: rate.id } },
          body: { on: day },
        }),
      ),
    onSuccess: () => {
      forgetCatalog();
      tellDone(t('rates.ended'));
      close();
    },
  });
  const { error } = ending;
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (day) ending.mutate();
  };
  return (
    <Modal opened onClose={close} title={t('rates.endTitle', { product: rate.productName, rate: showRate(rate) })} centered>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <TextInput
            type="date"
            label={t('rates.endOn')}
            required
            data-autofocus
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
            error={
              error
                ? (error instanceof Problem && error.problems[0]?.reason) || problemText(error)
                : day
                  ? null
                  : t('forms:needed')
            }
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('forms:notNow')}
            </Button>
            <Button type="submit" loading={ending.isPending}>
              {t('rates.end')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
