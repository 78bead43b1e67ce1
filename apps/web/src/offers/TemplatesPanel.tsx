import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../parts/Panel.js';
import { LineList } from '../related/LineList.js';
import { useMay } from '../session/session.js';
import { templatesQuery } from './templates.js';

/** What was kept to be asked for again: one click leads to a new request with it. Not there while there is none. */
export function TemplatesPanel() {
  const { t } = useTranslation('offers');
  const may = useMay('procurement.request');
  const { data } = useQuery({ ...templatesQuery(), enabled: may });
  if (!data || data.data.length === 0) return null;
  return (
    <Panel
      title={t('templates.title')}
      aside={
        <Link to="/requests/templates" className="link">
          {t('templates.all')}
        </Link>
      }
    >
      <LineList
        lines={data.data.map(({ id, name, lineCount, shared, keptByName }) => ({
          id,
          what: (
            <Link to="/requests/new" search={{ template: id }} className="link">
              {name}
            </Link>
          ),
          side: [
            t('templates.lines', { count: lineCount }),
            shared ? t('templates.sharedBy', { who: keptByName }) : t('templates.own'),
          ].join(' · '),
        }))}
      />
    </Panel>
  );
}
