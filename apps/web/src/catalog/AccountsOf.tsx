import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { ArchivedBadge } from '../related/ArchivedBadge.js';
import { AddButton } from '../related/FormButtons.js';
import { LineList } from '../related/LineList.js';
import { MaybeLink } from '../related/MaybeLink.js';
import { RecordDrawer } from '../related/RecordDrawer.js';
import { useMay } from '../session/session.js';
import { AccountForm } from './AccountForm.js';
import { type BillingAccount, setAccountActive } from './catalog.js';

/** Under which numbers a vendor bills us, and what pays for it. */
export function AccountsOf({ vendorId }: { vendorId: string }) {
  const { t } = useTranslation('catalog');
  const mayEdit = useMay('catalog.edit');
  const [edited, setEdited] = useState<BillingAccount>();
  const { data, error, refetch } = useQuery({
    queryKey: ['billing-accounts', 'of', vendorId],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/billing-accounts', { params: { query: { vendorId, limit: 200 } }, signal })),
  });
  return (
    <Panel
      title={t('accounts.title')}
      aside={
        <AddButton label={t('accounts.add')} needs="catalog.edit" quiet>
          {(close) => <AccountForm vendorId={vendorId} close={close} />}
        </AddButton>
      }
    >
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={2} height={28} /> : null}
      {data?.data.length === 0 ? <span className="dimmed">{t('accounts.none')}</span> : null}
      <LineList
        lines={(data?.data ?? []).map((account) => ({
          id: account.id,
          what: (
            <>
              <strong>{account.number}</strong> {account.name}
            </>
          ),
          side: (
            <>
              <ArchivedBadge active={account.active} />
              <span>{account.currency}</span>
              <MaybeLink kind="cost_center" id={account.costCenterId} name={account.costCenterCode} />
              {mayEdit ? <AccountMenu account={account} edit={() => setEdited(account)} /> : null}
            </>
          ),
        }))}
      />
      <RecordDrawer
        opened={edited !== undefined}
        close={() => setEdited(undefined)}
        title={t('accounts.editTitle', { name: edited?.number ?? '' })}
      >
        {() => (edited ? <AccountForm vendorId={vendorId} account={edited} close={() => setEdited(undefined)} /> : null)}
      </RecordDrawer>
    </Panel>
  );
}

function AccountMenu({ account: { id, number, active, version }, edit }: { account: BillingAccount; edit: () => void }) {
  const { t } = useTranslation(['catalog', 'related']);
  const putAway = async (): Promise<void> => {
    const now = await setAccountActive(id, !active, version);
    tellDone(t(now.active ? 'related:archive.restored' : 'related:archive.done', { name: number }), {
      undo: () => setAccountActive(id, active, now.version),
    });
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="slate" size={24} aria-label={t('accounts.more', { name: number })}>
          <IconDots size={14} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={edit}>{t('related:edit')}</Menu.Item>
        <Menu.Item onClick={() => void putAway().catch(tellFailed)}>
          {t(active ? 'related:archive.verb' : 'related:archive.restore')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
