import { Button } from '@mantine/core';
import { IconArrowsMaximize } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { oneOf } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { ItemPreview } from '../item/ItemPreview.js';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { PageHeader } from '../parts/PageHeader.js';
import { pageOf } from '../parts/things.js';
import { DataTable } from '../table/DataTable.js';
import { BulkBar } from './BulkBar.js';
import { ItemFilters } from './ItemFilters.js';
import { ItemsMenu, NewItemButton } from './ItemsMenu.js';
import { itemColumns } from './item-columns.js';
import { filterNames, filterOf, itemKinds } from './item-search.js';
import { KindTabs } from './KindTabs.js';
import { totalOf, useFacets } from './use-facets.js';
import { useItemList } from './use-item-list.js';

/** Everything with a lifecycle, found, filtered, sorted and changed in bulk; the question stands in the address. */
export function ItemListPage() {
  const { t } = useTranslation('items');
  const [question] = useQuestion();
  const kind = oneOf(itemKinds, question['kind']);
  const lifecycles = useLifecycles();
  const list = useItemList(question);
  const columns = useMemo(() => itemColumns(t, lifecycles, kind), [t, lifecycles, kind]);
  const counts = useFacets(filterOf(question), ['kind'])?.get('kind');
  const total = kind ? counts && (counts.find(({ value }) => value === kind)?.count ?? 0) : totalOf(counts);
  return (
    <div className="page-full">
      <PageHeader
        title={kind ? t(`kinds.${kind}`) : t('titles.items')}
        actions={
          <>
            <KindTabs counts={counts} />
            <NewItemButton kind={kind} />
            <ItemsMenu />
          </>
        }
      />
      <DataTable
        key={kind ?? 'all'}
        name={kind ? `items-${kind}` : 'items'}
        label={kind ? t(`kinds.${kind}`) : t('titles.items')}
        columns={columns}
        list={list}
        to={({ id }) => pageOf('item', id)}
        total={total}
        filters={<ItemFilters />}
        filterNames={filterNames}
        bulk={(chosen, clear) => <BulkBar chosen={chosen} rows={list.rows} columns={columns} clear={clear} />}
        panel={{
          title: ({ tag }) => tag,
          readOne: (id, signal) => answer(api.GET('/api/v1/items/{id}', { params: { path: { id } }, signal })),
          actions: ({ id }) => (
            <Button
              component={Link}
              to={pageOf('item', id)}
              size="compact-sm"
              variant="default"
              leftSection={<IconArrowsMaximize size={14} aria-hidden />}
            >
              {t('openPage')}
            </Button>
          ),
          show: ({ id }) => <ItemPreview key={id} itemId={id} />,
        }}
        empty={{ title: t('none'), text: t('noneText'), action: <NewItemButton kind={kind} /> }}
      />
    </div>
  );
}
