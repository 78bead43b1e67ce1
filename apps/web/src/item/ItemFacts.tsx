import { Divider, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FactList } from '../parts/FactList.js';
import { Panel } from '../parts/Panel.js';
import { placeFacts, purchaseFacts, thingFacts } from './item-facts.js';
import type { ItemView } from './item-queries.js';
import { ReservedFor } from './ReservedFor.js';
import { useFieldLabels } from './use-custom-fields.js';

/** What is known of it: who and where first, then what it is and what its kind alone has, then how it was bought. */
export function ItemFacts({ item }: { item: ItemView }) {
  const { t } = useTranslation('item');
  const labels = useFieldLabels(item.kind);
  const parts = [placeFacts(item), thingFacts(item, labels), purchaseFacts(item)].filter((facts) => facts.length > 0);
  return (
    <Panel title={t('facts.title')}>
      <ReservedFor item={item} />
      {parts.map((facts, place) => (
        <div key={facts[0]?.label}>
          {place > 0 ? <Divider mb="sm" color="var(--qm-hairline)" /> : null}
          <FactList facts={facts} />
        </div>
      ))}
      {item.notes ? (
        <>
          <Divider color="var(--qm-hairline)" />
          <Text size="sm" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
            {item.notes}
          </Text>
        </>
      ) : null}
    </Panel>
  );
}
