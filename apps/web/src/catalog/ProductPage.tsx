import { Badge, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SpendOf } from '../life/SpendOf.js';
import { FactList } from '../parts/FactList.js';
import { Money } from '../parts/Money.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { words } from '../parts/words.js';
import { ArchivedBadge } from '../related/ArchivedBadge.js';
import { ItemsOf } from '../related/ItemsOf.js';
import { MaybeLink } from '../related/MaybeLink.js';
import { RecordActions } from '../related/RecordActions.js';
import { Shown, TwoColumns } from '../related/Shown.js';
import { say } from '../values/say.js';
import { type Product, productQuery, setProductActive } from './catalog.js';
import { ProductForm } from './ProductForm.js';

/** A product: what it is, who sells it, and the items that there are of it. */
export function ProductPage() {
  const { t } = useTranslation('catalog');
  const { productId } = useParams({ from: '/frame/products/$productId' });
  const query = useQuery(productQuery(productId));
  return (
    <Shown query={query} unknown={t('products.unknown')}>
      {(product) => <Details product={product} />}
    </Shown>
  );
}

function Details({ product }: { product: Product }) {
  const { t } = useTranslation(['catalog', 'parts']);
  const { id, name, kind } = product;
  const yesOrNo = (yes: boolean): string => t(yes ? 'parts:values.yes' : 'parts:values.no');
  const attributes = Object.entries(product.attributes).map(([key, value]) => ({
    label: words(key),
    value: showAttribute(value),
  }));
  return (
    <Stack gap="md">
      <PageHeader
        title={name}
        crumbs={[
          { label: t('titles.products'), to: '/products' },
          { label: t(`products.kindsMany.${kind}`), to: '/products', search: { kind } },
        ]}
        meta={
          <>
            <Badge variant="light" color="slate">
              {say(product.domain)}
            </Badge>
            <ArchivedBadge active={product.active} />
          </>
        }
        actions={
          <RecordActions
            record={product}
            name={name}
            needs="catalog.edit"
            editTitle={t('products.editTitle', { name })}
            form={(close) => <ProductForm product={product} close={close} />}
            setActive={(active, version) => setProductActive(id, active, version)}
          />
        }
      />
      <TwoColumns
        left={
          <Panel title={t('facts')}>
            <FactList
              facts={[
                { label: t('fields.kind'), value: t(`products.kinds.${kind}`) },
                {
                  label: t('fields.category'),
                  value: (
                    <Link to="/products" search={{ category: product.category }} className="link">
                      {product.category}
                    </Link>
                  ),
                },
                product.manufacturer
                  ? {
                      label: t('fields.manufacturer'),
                      value: (
                        <Link to="/products" search={{ manufacturer: product.manufacturer }} className="link">
                          {product.manufacturer}
                        </Link>
                      ),
                    }
                  : undefined,
                product.modelNumber ? { label: t('fields.modelNumber'), value: product.modelNumber } : undefined,
                product.sku ? { label: t('fields.sku'), value: product.sku } : undefined,
                {
                  label: t('fields.vendorId'),
                  value: <MaybeLink kind="vendor" id={product.vendorId} name={product.vendorName} />,
                },
                { label: t('fields.listPrice'), value: <Money amount={product.listPrice} /> },
                product.endOfLifeMonths
                  ? { label: t('fields.endOfLifeMonths'), value: t('products.months', { count: product.endOfLifeMonths }) }
                  : undefined,
                kind === 'asset' ? { label: t('fields.needsImei'), value: yesOrNo(product.needsImei) } : undefined,
                kind === 'asset' ? { label: t('fields.hasStorage'), value: yesOrNo(product.hasStorage) } : undefined,
                ...attributes,
              ]}
            />
            {product.description ? (
              <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
                {product.description}
              </Text>
            ) : null}
          </Panel>
        }
        right={
          <>
            <SpendOf of="product" id={id} name={name} />
            <ItemsOf title={t('products.items')} filters={{ productId: id }} none={t('products.noItems')} />
          </>
        }
      />
    </Stack>
  );
}

function showAttribute(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
