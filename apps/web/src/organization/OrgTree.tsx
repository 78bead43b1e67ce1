import { Badge, Group } from '@mantine/core';
import { type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { showNumber } from '../parts/locale.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { TreeView } from '../parts/TreeView.js';
import { type CountedBy, useItemCounts } from '../related/item-counts.js';
import { useMay } from '../session/session.js';
import { FlagFilter } from '../table/filters.js';
import { MoveConfirm } from './MoveConfirm.js';
import type { SmallChange } from './structure.js';
import { shownNodes, withAllBelow } from './tree-counts.js';

/** A unit or a place. */
export interface OrgNode {
  id: string;
  parentId: string | null;
  name: string;
  code: string | null;
  active: boolean;
  version: number;
}

interface OrgTreeProps<Node extends OrgNode> {
  label: string;
  query: UseQueryOptions<Node[], Error, Node[], string[]>;
  /** By what items are counted at the nodes. */
  countedBy: CountedBy;
  to: (node: Node) => string;
  change: (id: string, version: number, body: SmallChange) => Promise<OrgNode>;
  empty: { title: string; text: string; action: ReactNode };
}

/** Units or places inside each other, with how many items each has; moved by dragging after a question, and put back by one click. */
export function OrgTree<Node extends OrgNode>({ label, query, countedBy, to, change, empty }: OrgTreeProps<Node>) {
  const { t } = useTranslation('organization');
  const [{ archived }] = useQuestion();
  const mayEdit = useMay('organization.edit');
  const maySeeItems = useMay('items.read');
  const { data, error, refetch } = useQuery(query);
  const counts = useItemCounts(countedBy, {}, maySeeItems);
  const [asked, setAsked] = useState<{ node: Node; parentId: string | null }>();
  const all = data ?? [];
  const nodes = shownNodes(all, archived === 'yes').map(named);
  const items = withAllBelow(all, counts ?? new Map());
  const move = async (node: Node, parentId: string | null): Promise<void> => setAsked({ node, parentId });
  return (
    <>
      <Group gap="xs">
        <FlagFilter name="archived" label={t('tree.archivedToo')} color="slate" />
      </Group>
      <div className="panel" style={{ padding: 12, maxWidth: 880 }}>
        {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
        {!data && !error ? <LineSkeletons count={8} height={28} /> : null}
        {data?.length === 0 ? (
          <EmptyNotice title={empty.title} action={empty.action}>
            {empty.text}
          </EmptyNotice>
        ) : null}
        {nodes.length > 0 ? (
          <TreeView
            label={label}
            nodes={nodes}
            to={to}
            move={mayEdit ? move : undefined}
            aside={(node) => <Aside active={node.active} items={counts ? (items.get(node.id) ?? 0) : undefined} />}
          />
        ) : null}
      </div>
      {asked ? (
        <MoveConfirm
          {...asked}
          nodes={all}
          items={items.get(asked.node.id) ?? 0}
          change={change}
          close={() => setAsked(undefined)}
        />
      ) : null}
    </>
  );
}

function named<Node extends OrgNode>(node: Node): Node {
  return node.code ? { ...node, name: `${node.name} (${node.code})` } : node;
}

function Aside({ active, items }: { active: boolean; items: number | undefined }) {
  const { t } = useTranslation(['organization', 'related']);
  return (
    <>
      {active ? null : (
        <Badge variant="light" color="slate" size="sm">
          {t('related:archive.badge')}
        </Badge>
      )}
      {items === undefined || items === 0 ? null : (
        <span className="tabular">{t('tree.items', { count: items, many: showNumber(items) })}</span>
      )}
    </>
  );
}
