import { Drawer } from '@mantine/core';
import { LivesBy } from '../lifecycle/LivesBy.js';
import type { ItemView, OfferedVerb } from './item-queries.js';
import { VerbForm } from './VerbForm.js';

interface VerbDrawerProps {
  item: ItemView;
  verb: OfferedVerb | null;
  close: () => void;
}

/** A verb's questions, beside the item. What was typed stays while the item itself is read anew. */
export function VerbDrawer({ item, verb, close }: VerbDrawerProps) {
  return (
    <Drawer opened={verb !== null} onClose={close} position="right" size="md" title={verb ? `${verb.label}: ${item.tag}` : ''}>
      {verb ? (
        <LivesBy thing={item}>
          <VerbForm key={`${item.id}-${verb.verb}`} item={item} verb={verb} close={close} />
        </LivesBy>
      ) : null}
    </Drawer>
  );
}
