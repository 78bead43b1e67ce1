import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../parts/Notice.js';
import { tellDone } from '../parts/toasts.js';
import { say } from '../values/say.js';
import { type ContractDetail, type ContractVerb, moveContract } from './catalog.js';

/** Undone by the verb on the right, where the contract still stands where it came to. */
const back: Partial<Record<ContractVerb, ContractVerb>> = {
  submit: 'reject',
  give_notice: 'withdraw_notice',
  withdraw_notice: 'give_notice',
};

interface ContractVerbDialogProps {
  contract: ContractDetail;
  verb: ContractVerb;
  close: () => void;
}

/** Uses a verb on a contract, with a word on why. */
export function ContractVerbDialog({ contract, verb, close }: ContractVerbDialogProps) {
  const { t } = useTranslation(['catalog', 'forms']);
  const [comment, setComment] = useState('');
  const { number } = contract;
  const moving = useMutation({
    mutationFn: () => moveContract(contract, verb, comment),
    onSuccess: (moved) => {
      close();
      const undo = back[verb];
      tellDone(t('contracts.moved', { number, verb: say(verb) }), undo ? { undo: () => moveContract(moved, undo, '') } : {});
    },
  });
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    moving.mutate();
  };
  return (
    <Modal opened onClose={close} title={`${say(verb)}: ${number}`} centered>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Textarea
            label={t('contracts.why')}
            autosize
            minRows={3}
            maxLength={2000}
            data-autofocus
            value={comment}
            onChange={(event) => setComment(event.currentTarget.value)}
          />
          {moving.error ? <ErrorNotice error={moving.error} /> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('forms:notNow')}
            </Button>
            <Button type="submit" loading={moving.isPending}>
              {say(verb)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
