import { ActionIcon, Button, Group } from '@mantine/core';
import { IconLink, IconX } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { PhaseBadge } from '../parts/PhaseBadge.js';
import { ItemLink } from '../parts/ThingLink.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { useMay } from '../session/session.js';
import classes from './ConnectedPanel.module.css';
import { type ItemView, itemKey, type Relation, relatedQuery } from './item-queries.js';
import { isLinkRelation, LinkDrawer } from './LinkDrawer.js';

/** What it belongs together with: a laptop's licenses, a line's SIM and phone, what it is a part of. */
export function ConnectedPanel({ item }: { item: ItemView }) {
  const { t } = useTranslation('item');
  const mayLink = useMay('items.edit');
  const [linking, setLinking] = useState(false);
  const { data, error, refetch } = useQuery(relatedQuery(item.id));
  const relations = [...new Set(data?.data.map(({ relation }) => relation))];
  const add = (
    <Button size="compact-sm" variant="default" leftSection={<IconLink size={14} aria-hidden />} onClick={() => setLinking(true)}>
      {t('connected.add')}
    </Button>
  );
  return (
    <Panel title={t('connected.title')} aside={mayLink ? add : null}>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={2} height={24} /> : null}
      {data?.data.length === 0 ? <EmptyNotice title={t('connected.none')}>{t('connected.noneText')}</EmptyNotice> : null}
      <dl className={classes['relations']}>
        {relations.map((relation) => (
          <div key={relation}>
            <dt>{t(`connected.relations.${relation}`)}</dt>
            {data?.data
              .filter((each) => each.relation === relation)
              .map((each) => (
                <RelatedLine key={`${each.linkId} ${each.item.id}`} itemId={item.id} related={each} mayLink={mayLink} />
              ))}
          </div>
        ))}
      </dl>
      <LinkDrawer item={item} opened={linking} close={() => setLinking(false)} />
    </Panel>
  );
}

function RelatedLine({ itemId, related, mayLink }: { itemId: string; related: Relation; mayLink: boolean }) {
  const { t } = useTranslation('item');
  const queries = useQueryClient();
  const { stateLabel } = useLifecycles();
  const { item: other, linkId, relation } = related;
  const settled = () => queries.invalidateQueries({ queryKey: itemKey(itemId) });
  const putBack = (): Promise<unknown> => {
    const [from, to] = relation === 'used_by' || relation === 'has_part' ? [other.id, itemId] : [itemId, other.id];
    const told = relation === 'used_by' ? 'uses' : relation === 'has_part' ? 'part_of' : relation;
    if (!isLinkRelation(told)) return Promise.resolve();
    const body = { itemId: to, relation: told };
    return answer(api.POST('/api/v1/items/{id}/links', { params: { path: { id: from } }, body })).finally(settled);
  };
  const unlink = useMutation({
    mutationFn: (link: string) =>
      answer(api.DELETE('/api/v1/items/{id}/links/{linkId}', { params: { path: { id: itemId, linkId: link } } })),
    onSuccess: () => tellDone(t('connected.removed', { tag: other.tag }), { undo: putBack }),
    onError: tellFailed,
    onSettled: settled,
  });
  return (
    <dd>
      <span className={classes['name']}>
        <ItemLink item={other} />
      </span>
      <Group gap={4} wrap="nowrap">
        <PhaseBadge phase={other.phase} label={stateLabel(other.kind, other.state)} />
        {linkId && mayLink ? (
          <ActionIcon
            variant="subtle"
            color="slate"
            size="sm"
            aria-label={t('connected.removeOf', { tag: other.tag })}
            loading={unlink.isPending}
            onClick={() => unlink.mutate(linkId)}
          >
            <IconX size={14} aria-hidden />
          </ActionIcon>
        ) : null}
      </Group>
    </dd>
  );
}
