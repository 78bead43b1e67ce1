import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { thingQuery } from '../changes/things.js';
import { Shown } from '../related/Shown.js';
import { changeLine } from './line-fields.rules.js';
import { RequestForm } from './RequestForm.js';

/** A new request that something in use be otherwise. */
export function AboutForm({ itemId, action }: { itemId: string; action: string | undefined }) {
  const { t } = useTranslation('changes');
  const query = useQuery(thingQuery(itemId));
  return (
    <Shown query={query} unknown={t('unknown')}>
      {(thing) => {
        const wanted = thing.actions.find((each) => each === action) ?? thing.actions[0] ?? 'change';
        const title = t('title', { action: t(`actions.${wanted}`), name: thing.name });
        return <RequestForm begun={{ title, lines: [changeLine(thing, wanted)] }} />;
      }}
    </Shown>
  );
}
