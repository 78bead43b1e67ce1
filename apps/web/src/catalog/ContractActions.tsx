import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DangerDialog } from '../parts/DangerDialog.js';
import { tellDone } from '../parts/toasts.js';
import { RecordDrawer } from '../related/RecordDrawer.js';
import { useMay } from '../session/session.js';
import { say } from '../values/say.js';
import { ContractForm } from './ContractForm.js';
import { ContractVerbDialog } from './ContractVerbDialog.js';
import { type ContractDetail, type ContractVerb, moveContract } from './catalog.js';

/** What moves a contract on; the others stand in the menu. */
const onward: readonly ContractVerb[] = ['submit', 'approve'];
/** After these it is history. */
const final: readonly ContractVerb[] = ['terminate', 'renew'];

/** What can be done to a contract where it stands. */
export function ContractActions({ contract }: { contract: ContractDetail }) {
  const { t } = useTranslation(['catalog', 'related']);
  const mayEdit = useMay('contracts.edit');
  const [editing, setEditing] = useState(false);
  const [verb, setVerb] = useState<ContractVerb>();
  if (!mayEdit) return null;
  const { verbs, number } = contract;
  const next = verbs.find((each) => onward.includes(each.verb))?.verb;
  const others = verbs.filter((each) => each.verb !== next);
  const open = contract.state !== 'expired' && contract.state !== 'renewed' && contract.state !== 'terminated';
  const close = (): void => setVerb(undefined);
  return (
    <>
      {others.length > 0 ? (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
              {t('contracts.verbs')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((each) => (
              <Menu.Item key={each.verb} onClick={() => setVerb(each.verb)}>
                {say(each.verb)} …
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      ) : null}
      {open ? (
        <Button
          variant={next ? 'default' : 'filled'}
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={() => setEditing(true)}
        >
          {t('related:edit')}
        </Button>
      ) : null}
      {next ? <Button onClick={() => setVerb(next)}>{say(next)}</Button> : null}
      <RecordDrawer opened={editing} close={() => setEditing(false)} title={t('contracts.editTitle', { name: number })}>
        {() => <ContractForm contract={contract} close={() => setEditing(false)} />}
      </RecordDrawer>
      {verb !== undefined && !final.includes(verb) ? <ContractVerbDialog contract={contract} verb={verb} close={close} /> : null}
      <DangerDialog
        opened={verb !== undefined && final.includes(verb)}
        close={close}
        title={t('contracts.finalTitle', { verb: say(verb ?? 'terminate'), number })}
        name={number}
        verb={say(verb ?? 'terminate')}
        act={() => moveContract(contract, verb ?? 'terminate', '')}
        done={() => tellDone(t('contracts.moved', { number, verb: say(verb ?? 'terminate') }))}
      >
        {t('contracts.finalText')}
      </DangerDialog>
    </>
  );
}
