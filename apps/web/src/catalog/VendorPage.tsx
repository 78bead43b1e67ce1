import { Badge, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SpendOf } from '../life/SpendOf.js';
import { FactList } from '../parts/FactList.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { ArchivedBadge } from '../related/ArchivedBadge.js';
import { ItemsOf } from '../related/ItemsOf.js';
import { OrderPartyPanel } from '../related/OrderPartyPanel.js';
import { RecordActions } from '../related/RecordActions.js';
import { Shown, TwoColumns } from '../related/Shown.js';
import { AccountsOf } from './AccountsOf.js';
import { ContractsOf } from './ContractsOf.js';
import { setVendorActive, type Vendor, vendorQuery } from './catalog.js';
import { OutLink } from './OutLink.js';
import { ProductsOf } from './ProductsOf.js';
import { VendorForm } from './VendorForm.js';
import { VendorTrade } from './VendorTrade.js';

/** A vendor: how to reach them, how they bill us, what is agreed, what we have from them and what it costs. */
export function VendorPage() {
  const { t } = useTranslation('catalog');
  const { vendorId } = useParams({ from: '/frame/vendors/$vendorId' });
  const query = useQuery(vendorQuery(vendorId));
  return (
    <Shown query={query} unknown={t('vendors.unknown')}>
      {(vendor) => <Details vendor={vendor} />}
    </Shown>
  );
}

function Details({ vendor }: { vendor: Vendor }) {
  const { t } = useTranslation('catalog');
  const { id, name } = vendor;
  return (
    <Stack gap="md">
      <PageHeader
        title={name}
        crumbs={[{ label: t('titles.vendors'), to: '/vendors' }]}
        meta={
          <>
            {vendor.isCarrier ? (
              <Badge variant="light" color="slate">
                {t('vendors.carrier')}
              </Badge>
            ) : null}
            <ArchivedBadge active={vendor.active} />
          </>
        }
        actions={
          <RecordActions
            record={vendor}
            name={name}
            needs="catalog.edit"
            editTitle={t('vendors.editTitle', { name })}
            form={(close) => <VendorForm vendor={vendor} close={close} />}
            setActive={(active, version) => setVendorActive(id, active, version)}
          />
        }
      />
      <TwoColumns
        left={
          <>
            <Panel title={t('vendors.reach')}>
              <FactList
                facts={[
                  { label: t('fields.accountManager'), value: vendor.accountManager },
                  { label: t('fields.supportEmail'), value: <OutLink text={vendor.supportEmail} as="mailto:" /> },
                  { label: t('fields.supportPhone'), value: <OutLink text={vendor.supportPhone} as="tel:" /> },
                  { label: t('fields.supportUrl'), value: <OutLink text={vendor.supportUrl} /> },
                  { label: t('fields.website'), value: <OutLink text={vendor.website} /> },
                ]}
              />
              {vendor.notes ? (
                <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
                  {vendor.notes}
                </Text>
              ) : null}
            </Panel>
            <OrderPartyPanel of={id} />
            <AccountsOf vendorId={id} />
            <ContractsOf vendorId={id} />
            <ProductsOf vendorId={id} />
          </>
        }
        right={
          <>
            <VendorTrade vendorId={id} />
            <SpendOf of="vendor" id={id} name={name} />
            <ItemsOf title={t('vendors.items')} filters={{ vendorId: id }} none={t('vendors.noItems')} />
          </>
        }
      />
    </Stack>
  );
}
