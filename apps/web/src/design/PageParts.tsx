import { Button, Group, SimpleGrid, Stack } from '@mantine/core';
import { IconArrowRight, IconMessage, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import { DangerDialog } from '../parts/DangerDialog.js';
import { FactList } from '../parts/FactList.js';
import { Money } from '../parts/Money.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { StuckMark } from '../parts/StuckMark.js';
import { BeforeAfter, Timeline } from '../parts/Timeline.js';
import { type TreeNode, TreeView } from '../parts/TreeView.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { Due, Lasting, When } from '../parts/When.js';

const places: TreeNode[] = [
  { id: 'pt', parentId: null, name: 'Portugal' },
  { id: 'lisbon', parentId: 'pt', name: 'Lisbon' },
  { id: 'store', parentId: 'lisbon', name: 'Store' },
  { id: 'de', parentId: null, name: 'Germany' },
  { id: 'berlin', parentId: 'de', name: 'Berlin' },
];

const now = Date.now();
const ago = (days: number): string => new Date(now - days * 86_400_000).toISOString();

/** Notices, facts, time, money, trees, timelines, dialogs and toasts. */
export function PageParts() {
  const { t } = useTranslation('design');
  const [danger, setDanger] = useState(false);
  const [nodes, setNodes] = useState(places);
  const refused = new Problem('conflict', 409, t('sample.refusal'));
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }}>
      <Panel title={t('parts.states')}>
        <ErrorNotice error={refused} retry={() => undefined} />
        <EmptyNotice title={t('sample.emptyTitle')} action={<Button variant="default">{t('sample.emptyAct')}</Button>}>
          {t('sample.emptyText')}
        </EmptyNotice>
        <LineSkeletons count={3} />
      </Panel>
      <Panel title={t('parts.facts')}>
        <FactList
          facts={[
            { label: t('sample.price'), value: <Money amount={{ amountMinor: '129900', currency: 'EUR' }} /> },
            { label: t('sample.credit'), value: <Money amount={{ amountMinor: '-35000', currency: 'EUR' }} /> },
            { label: t('sample.yen'), value: <Money amount={{ amountMinor: '9800', currency: 'JPY' }} /> },
            { label: t('sample.unknown'), value: null },
            { label: t('sample.when'), value: <When at={ago(3)} /> },
            {
              label: t('sample.lasting'),
              value: (
                <>
                  <Lasting since={ago(40)} />
                  <StuckMark />
                </>
              ),
            },
            { label: t('sample.due'), value: <Due at={ago(2)} overdue /> },
          ]}
        />
      </Panel>
      <Panel title={t('parts.tree')}>
        <TreeView
          label={t('parts.tree')}
          nodes={nodes}
          move={async (node, parentId) => setNodes(nodes.map((each) => (each.id === node.id ? { ...each, parentId } : each)))}
        />
      </Panel>
      <Panel title={t('parts.timeline')}>
        <Timeline
          entries={[
            { id: '1', icon: IconArrowRight, color: 'green', title: t('sample.moved'), who: 'Ada Brandt', at: ago(0.1) },
            {
              id: '2',
              icon: IconPencil,
              title: t('sample.edited'),
              who: 'Bruno Costa',
              at: ago(2),
              children: <BeforeAfter label={t('sample.place')} before="Berlin" after="Lisbon" />,
            },
            { id: '3', icon: IconMessage, title: t('sample.said'), who: 'Ada Brandt', at: ago(9), children: t('sample.comment') },
          ]}
        />
      </Panel>
      <Panel title={t('parts.buttons')}>
        <Group gap="xs">
          <Button>{t('sample.filled')}</Button>
          <Button variant="default">{t('sample.beside')}</Button>
          <Button variant="subtle">{t('sample.quiet')}</Button>
          <Button color="rose">{t('sample.danger')}</Button>
          <Button loading>{t('sample.busy')}</Button>
          <Button disabled>{t('sample.off')}</Button>
        </Group>
      </Panel>
      <Panel title={t('parts.dialogs')}>
        <Stack align="flex-start" gap="xs">
          <Button variant="default" onClick={() => tellDone(t('sample.done'), { undo: async () => undefined })}>
            {t('sample.toast')}
          </Button>
          <Button variant="default" onClick={() => tellFailed(refused)}>
            {t('sample.refusedToast')}
          </Button>
          <Button variant="default" onClick={() => setDanger(true)}>
            {t('sample.ask')}
          </Button>
        </Stack>
        <DangerDialog
          opened={danger}
          close={() => setDanger(false)}
          title={t('sample.dangerTitle')}
          name="Warehouse"
          verb={t('sample.danger')}
          act={async () => undefined}
        >
          {t('sample.dangerText')}
        </DangerDialog>
      </Panel>
    </SimpleGrid>
  );
}
