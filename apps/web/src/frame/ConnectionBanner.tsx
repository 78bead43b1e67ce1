import { IconWifiOff } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { doesServerAnswer, isReachable, tellReach, watchReach } from '../api/reach.js';
import { tellDone } from '../parts/toasts.js';
import classes from './frame.module.css';

const EVERY = 3_000;

/** Says that the server cannot be reached, and goes on trying; once it can, what is shown is read anew. */
export function ConnectionBanner() {
  const { t } = useTranslation('frame');
  const queries = useQueryClient();
  const reachable = useSyncExternalStore(watchReach, isReachable);
  useEffect(() => {
    if (reachable) return undefined;
    const timer = setInterval(() => {
      void doesServerAnswer().then((answers) => {
        if (!answers || isReachable()) return;
        tellReach(true);
        tellDone(t('offline.back'));
        void queries.invalidateQueries();
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
