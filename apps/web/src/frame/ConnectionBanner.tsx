import { IconWifiOff } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { doesServerAnswer, isReachable, tellReach, watchReach } from '../api/reach.js';
import { tellDone } from '../parts/toasts.js';
import classes from './frame.module.css';

const EVERY = 3_000;

/** Says that the server cannot be reached, and goes on trying; once it can, whoever found it so, what is shown is read anew. */
export function ConnectionBanner() {
  const { t } = useTranslation('frame');
  const queries = useQueryClient();
  const reachable = useSyncExternalStore(watchReach, isReachable);
  const wasLost = useRef(false);
  useEffect(() => {
    if (reachable) {
      if (!wasLost.current) return undefined;
      wasLost.current = false;
      tellDone(t('offline.back'));
      void queries.invalidateQueries();
      return undefined;
    }
    wasLost.current = true;
    const timer = setInterval(() => {
      void doesServerAnswer().then((answers) => {
        if (answers) tellReach(true);
      });
    }, EVERY);
    return () => clearInterval(timer);
  }, [reachable, queries, t]);
  return reachable ? null : (
    <div className={classes['offline']} role="alert">
      <IconWifiOff size={16} aria-hidden />
      {t('offline.text')}
    </div>
  );
}
