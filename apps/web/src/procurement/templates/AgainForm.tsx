import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type LineToday, linesTodayQuery, templateQuery } from '../../offers/templates.js';
import { Shown } from '../../related/Shown.js';
import { lineFieldsOf } from '../line-fields.rules.js';
import { type RequestDetail, requestQuery } from '../procurement.js';
import { type Begun, RequestForm } from '../RequestForm.js';
import { GoneNotice } from './GoneNotice.js';

/** A new request for what was asked for once, as it is today. */
export function AgainForm({ requestId }: { requestId: string }) {
  const { t } = useTranslation('procurement');
  const request = useQuery(requestQuery(requestId));
  const today = useQuery(linesTodayQuery(requestId));
  return (
    <Shown query={request} unknown={t('requests.unknown')}>
      {(before) => (
        <Shown query={today} unknown={t('requests.unknown')}>
          {({ data }) => <Form begun={aboutOf(before)} lines={data} />}
        </Shown>
      )}
    </Shown>
  );
}

/** A new request by a template. */
export function TemplateRequestForm({ templateId }: { templateId: string }) {
  const { t } = useTranslation('procurement');
  const query = useQuery(templateQuery(templateId));
  return (
    <Shown query={query} unknown={t('templates.unknown')}>
      {({ name, lines }) => <Form begun={{ title: name }} lines={lines} />}
    </Shown>
  );
}

function Form({ begun, lines }: { begun: Omit<Begun, 'lines'>; lines: readonly LineToday[] }) {
  const offered = lines.filter(({ gone }) => gone === null).map(lineFieldsOf);
  return (
    <>
      <GoneNotice lines={lines} />
      <RequestForm begun={{ ...begun, lines: offered }} />
    </>
  );
}

function aboutOf({ title, reason, forKind, forPersonId, forLocationId, projectId }: RequestDetail): Omit<Begun, 'lines'> {
  return {
    title,
    reason: reason ?? '',
    forKind,
    forPersonId: forPersonId ?? '',
    forLocationId: forLocationId ?? '',
    projectId: projectId ?? '',
  };
}
