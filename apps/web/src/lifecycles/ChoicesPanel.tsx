import { Button, Group, Table, VisuallyHidden } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { namesQuery } from '../lifecycle/lifecycle-queries.js';
import { tell } from '../lifecycle/tell.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { AddButton } from '../related/FormButtons.js';
import { RecordDrawer } from '../related/RecordDrawer.js';
import { useMay } from '../session/session.js';
import { say } from '../values/say.js';
import { ChoiceForm } from './ChoiceForm.js';
import { choicesQuery, forgetDefinitions, type LifecycleChoice, lifecycleKinds } from './definition-queries.js';

/** By which lifecycle a new item lives: one for its kind, others for categories of products. */
export function ChoicesPanel() {
  const { t } = useTranslation('lifecycles');
  const may = useMay('lifecycles.define');
  const [changed, setChanged] = useState<LifecycleChoice>();
  const { data: choices, error, refetch } = useQuery(choicesQuery);
  const { data: names } = useQuery(namesQuery);
  const labelOf = (name: string): string => tell(names?.find((each) => each.name === name)?.label ?? name);
  const removing = useMutation({
    mutationFn: ({ id }: LifecycleChoice) => answer(api.DELETE('/api/v1/lifecycle-choices/{id}', { params: { path: { id } } })),
    onSuccess: (_done, { kind, category, definitionId }) => {
      forgetDefinitions();
      const body = { kind, category, definitionId };
      tellDone(t('choice.removed'), {
        undo: async () => {
          await answer(api.POST('/api/v1/lifecycle-choices', { body }));
          forgetDefinitions();
        },
      });
    },
    onError: tellFailed,
  });
  const rows = lifecycleKinds.flatMap((kind) => {
    const ofKind = choices?.filter((choice) => choice.kind === kind) ?? [];
    const whole = ofKind.find(({ category }) => category === null);
    return [{ kind, choice: whole }, ...ofKind.filter(({ category }) => category !== null).map((choice) => ({ kind, choice }))];
  });
  return (
    <Panel
      title={t('choice.title')}
      aside={
        <AddButton label={t('choice.add')} needs="lifecycles.define" quiet>
          {(close) => <ChoiceForm close={close} />}
        </AddButton>
      }
    >
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!choices && !error ? <LineSkeletons count={3} /> : null}
      {choices ? (
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('choice.what')}</Table.Th>
              <Table.Th>{t('choice.lifecycle')}</Table.Th>
              <Table.Th>
                <VisuallyHidden>{t('choice.act')}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ kind, choice }) => {
              const what = choice?.category
                ? t('choice.category', { kind: say(kind), category: choice.category })
                : t('choice.all', { kind: say(kind) });
              return (
                <Table.Tr key={choice?.id ?? kind}>
                  <Table.Td>{what}</Table.Td>
                  <Table.Td>{labelOf(choice?.definition ?? kind)}</Table.Td>
                  <Table.Td>
                    {may && choice ? (
                      <Group gap={4} justify="flex-end" wrap="nowrap">
                        <Button
                          size="compact-sm"
                          variant="subtle"
                          aria-label={t('choice.changeOf', { what })}
                          onClick={() => setChanged(choice)}
                        >
                          {t('choice.change')}
                        </Button>
                        <Button
                          size="compact-sm"
                          variant="subtle"
                          color="slate"
                          aria-label={t('choice.removeOf', { what })}
                          onClick={() => removing.mutate(choice)}
                        >
                          {t('choice.remove')}
                        </Button>
                      </Group>
                    ) : null}
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      ) : null}
      <RecordDrawer opened={changed !== undefined} close={() => setChanged(undefined)} title={t('choice.change')}>
        {() => <ChoiceForm choice={changed} close={() => setChanged(undefined)} />}
      </RecordDrawer>
    </Panel>
  );
}
