import { useTranslation } from 'react-i18next';
import { ThingLink } from '../parts/ThingLink.js';
import { useMay } from '../session/session.js';
import type { LineChange } from './things.js';

/** What is to be otherwise: the thing, how it is and how it is to be, and what became of it. */
export function ChangeShown({ change, linked = true }: { change: LineChange; linked?: boolean }) {
  const { t } = useTranslation('changes');
  const maySee = useMay('items.read') && linked;
  const { action, itemId, itemTag, itemName, from, to, act } = change;
  const name = `${itemTag} ${itemName}`;
  return (
    <>
      <div>
        {t(`actions.${action}`)}:{' '}
        {maySee ? (
          <ThingLink kind="item" id={itemId} quiet>
            {name}
          </ThingLink>
        ) : (
          name
        )}
      </div>
      {to === null ? null : <div className="dimmed">{from === null ? t('toOnly', { to }) : t('fromTo', { from, to })}</div>}
      {act ? <div className="dimmed">{act.state === 'done' ? t('done') : t('refused', { reason: act.reason })}</div> : null}
    </>
  );
}
