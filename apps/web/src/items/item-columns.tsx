import type { TFunction } from 'i18next';
import type { ListedItem } from '../item/item-queries.js';
import type { Lifecycles } from '../lifecycle/lifecycles.js';
import { showMoment } from '../parts/locale.js';
import { Nothing } from '../parts/Nothing.js';
import { PhaseBadge } from '../parts/PhaseBadge.js';
import { StuckMark } from '../parts/StuckMark.js';
import { HolderLink, ThingLink } from '../parts/ThingLink.js';
import type { ThingKind } from '../parts/things.js';
import { Lasting, When } from '../parts/When.js';
import type { Column } from '../table/column.js';
import { say } from '../values/say.js';
import type { ItemKind } from './item-search.js';

type ItemColumn = Column<ListedItem>;
type Reference = { id: string; name: string } | null;

/** What is shown of items at first, by kind; all else can be chosen. */
const shown: Record<ItemKind | 'all', readonly string[]> = {
  all: ['tag', 'name', 'state', 'since', 'holder', 'location', 'costCenter'],
  asset: ['tag', 'name', 'identifier', 'state', 'since', 'holder', 'location', 'costCenter'],
  service: ['tag', 'name', 'identifier', 'state', 'since', 'holder', 'vendor', 'costCenter'],
  license: ['tag', 'name', 'state', 'since', 'product', 'vendor', 'costCenter'],
};

/** The columns of the list. Every kind has a list of its own that is remembered, since people look at other facts of it. */
export function itemColumns(t: TFunction<'items'>, { stateLabel }: Lifecycles, kind: ItemKind | undefined): ItemColumn[] {
  const reference = (
    id: string,
    title: string,
    thing: ThingKind,
    of: (item: ListedItem) => Reference,
    width = 160,
  ): ItemColumn => ({
    id,
    title,
    width,
    text: (item) => of(item)?.name,
    cell: (item) => {
      const named = of(item);
      if (!named) return <Nothing />;
      return (
        <ThingLink kind={thing} id={named.id} quiet>
          {named.name}
        </ThingLink>
      );
    },
  });
  const columns: ItemColumn[] = [
    {
      id: 'tag',
      title: t('columns.tag'),
      sort: 'tag',
      width: 118,
      text: ({ tag }) => tag,
      cell: ({ tag }) => <span>{tag}</span>,
      card: 'title',
    },
    {
      id: 'name',
      title: t('columns.name'),
      sort: 'name',
      width: 260,
      text: ({ name }) => name,
      cell: ({ name }) => <span>{name}</span>,
    },
    {
      id: 'identifier',
      title: t(`columns.identifier.${kind ?? 'all'}`),
      width: 150,
      text: ({ identifier }) => identifier,
      cell: ({ identifier }) => (identifier ? <span>{identifier}</span> : <Nothing />),
    },
    {
      id: 'state',
      title: t('columns.state'),
      width: 168,
      text: (item) => stateLabel(item.kind, item.state),
      cell: (item) => <PhaseBadge phase={item.phase} label={stateLabel(item.kind, item.state)} />,
      card: 'badge',
    },
    {
      id: 'since',
      title: t('columns.since'),
      sort: 'stateSince',
      width: 140,
      cell: (item) => (
        <>
          <Lasting since={item.stateSince} />
          {item.stuck ? <StuckMark /> : null}
        </>
      ),
    },
    {
      id: 'holder',
      title: t('columns.holder'),
      text: ({ holder }) => holder?.name,
      cell: ({ holder }) => (holder ? <HolderLink holder={holder} quiet /> : <Nothing />),
    },
    reference('location', t('columns.location'), 'location', ({ location }) => location),
    reference('costCenter', t('columns.costCenter'), 'cost_center', ({ costCenter }) => costCenter, 170),
    reference('businessUnit', t('columns.businessUnit'), 'business_unit', ({ businessUnit }) => businessUnit),
    reference('product', t('columns.product'), 'product', ({ product }) => product, 180),
    reference('vendor', t('columns.vendor'), 'vendor', ({ vendor }) => vendor),
    {
      id: 'kind',
      title: t('columns.kind'),
      width: 100,
      text: (item) => say(item.kind),
      cell: (item) => <span>{say(item.kind)}</span>,
    },
    {
      id: 'domain',
      title: t('columns.domain'),
      width: 100,
      text: (item) => say(item.domain),
      cell: (item) => <span>{say(item.domain)}</span>,
    },
    {
      id: 'createdAt',
      title: t('columns.createdAt'),
      sort: 'createdAt',
      width: 140,
      text: ({ createdAt }) => showMoment(createdAt, { long: false }),
      cell: ({ createdAt }) => <When at={createdAt} />,
    },
  ];
  const first = shown[kind ?? 'all'];
  const place = ({ id }: ItemColumn): number => (first.includes(id) ? first.indexOf(id) : first.length);
  return columns
    .map((column) => (first.includes(column.id) ? column : { ...column, optional: true }))
    .sort((one, other) => place(one) - place(other));
}
