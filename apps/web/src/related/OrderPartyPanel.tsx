import { Button, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FactList } from '../parts/FactList.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { useMay } from '../session/session.js';
import { OrderPartyForm } from './OrderPartyForm.js';
import { type OrderParty, partyQuery } from './order-party.js';
import { RecordDrawer } from './RecordDrawer.js';

/** How the papers of orders name a vendor, by its id, or ourselves: `own`. */
export function OrderPartyPanel({ of }: { of: string }) {
  return useMay('procurement.read_orders') ? <Shown of={of} /> : null;
}

function Shown({ of }: { of: string }) {
  const { t } = useTranslation('related');
  const mayOrder = useMay('procurement.order');
  const [editing, setEditing] = useState(false);
  const { data: party, error, refetch } = useQuery(partyQuery(of));
  const edit = (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconPencil size={14} aria-hidden />}
      onClick={() => setEditing(true)}
    >
      {t('edit')}
    </Button>
  );
  return (
    <Panel title={t('party.title')} aside={mayOrder && party ? edit : null}>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {party || error ? null : <LineSkeletons count={3} />}
      {party ? <Facts party={party} /> : null}
      {party && party.version === 0 ? (
        <Text size="sm" c="dimmed">
          {t(of === 'own' ? 'party.ownUnsaid' : 'party.unsaid')}
        </Text>
      ) : null}
      <RecordDrawer title={t('party.edit')} opened={editing} close={() => setEditing(false)}>
        {() => (party ? <OrderPartyForm party={party} of={of} close={() => setEditing(false)} /> : null)}
      </RecordDrawer>
    </Panel>
  );
}

function Facts({ party }: { party: OrderParty }) {
  const { t } = useTranslation('related');
  const { addressLine1, addressLine2, postalCode, city, country, locale } = party;
  const place = [addressLine1, addressLine2, [postalCode, city].filter(Boolean).join(' '), country].filter(Boolean).join(', ');
  const paired = (scheme: string | null | undefined, id: string | null | undefined): string | undefined =>
    scheme && id ? `${scheme}: ${id}` : undefined;
  const facts: Array<readonly [string, string | null | undefined]> = [
    [t('party.fields.legalName'), party.legalName ?? party.name],
    [t('party.fields.contactName'), party.contactName],
    [t('party.fields.orderEmail'), party.orderEmail],
    [t('party.fields.locale'), locale ? t(`party.locales.${locale}`) : undefined],
    [t('party.address'), place],
    [t('party.fields.taxNumber'), party.taxNumber],
    [t('party.peppol'), paired(party.endpointScheme, party.endpointId)],
    [t('party.cxml'), paired(party.cxmlDomain, party.cxmlIdentity)],
  ];
  return <FactList facts={facts.map(([label, value]) => (value ? { label, value } : undefined))} />;
}
