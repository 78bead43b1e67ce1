import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { tell } from '../lifecycle/tell.js';
import { PageHeader } from '../parts/PageHeader.js';
import { PhaseBadge } from '../parts/PhaseBadge.js';
import { StuckMark } from '../parts/StuckMark.js';
import { Lasting } from '../parts/When.js';
import { words } from '../parts/words.js';
import { useMay } from '../session/session.js';
import { ItemMenu } from './ItemMenu.js';
import type { ItemView, OfferedVerb } from './item-queries.js';
import { likelyVerb } from './likely-verb.js';
import { StageStepper } from './StageStepper.js';
import { VerbButtons } from './VerbButtons.js';
import { useVerbs } from './verbs-in-language.js';

interface ItemHeaderProps {
  item: ItemView;
  choose: (verb: OfferedVerb) => void;
  edit: () => void;
}

/** What it is, where it stands, and what can be done with it. */
export function ItemHeader({ item, choose, edit }: ItemHeaderProps) {
  const { t } = useTranslation('item');
  const { of } = useLifecycles();
  const mayMove = useMay('items.move');
  const verbs = useVerbs(item);
  return (
    <Stack gap="sm">
      <PageHeader
        title={item.name}
        tab={`${item.tag} ${item.name}`}
        crumbs={[{ label: t(`kinds.${item.kind}`), to: '/items', search: { kind: item.kind } }]}
        meta={<StandingLine item={item} />}
        actions={
          <>
            {mayMove ? <VerbButtons verbs={verbs} likely={likelyVerb(verbs, item.state, of(item.kind))} choose={choose} /> : null}
            <ItemMenu item={item} edit={edit} />
          </>
        }
      />
      <StageStepper phase={item.phase} state={item.state} />
    </Stack>
  );
}

/** Its tag and number, where it stands and for how long. */
export function StandingLine({ item }: { item: ItemView }) {
  const { stateLabel, of } = useLifecycles();
  const state = of(item.kind)?.states.find(({ name }) => name === item.state);
  const finer = state?.subStates?.find(({ name }) => name === item.subState)?.label;
  return (
    <>
      <Text size="sm" fw={600}>
        {item.tag}
      </Text>
      {item.identifier ? (
        <Text size="sm" c="dimmed">
          {item.identifier}
        </Text>
      ) : null}
      <PhaseBadge phase={item.phase} label={stateLabel(item.kind, item.state)} />
      {item.subState ? <Text size="sm">{finer ? tell(finer) : words(item.subState)}</Text> : null}
      <Text size="sm" c="dimmed">
        <Lasting since={item.stateSince} />
        {item.stuck ? <StuckMark /> : null}
      </Text>
    </>
  );
}
