import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Shown } from '../related/Shown.js';
import { BasketForm } from './BasketForm.js';
import { requestQuery } from './procurement.js';
import { RequestForm } from './RequestForm.js';

/** A new request; `from` in the address is one whose lines are ordered again, `basket` says that it is for what was chosen. */
export function NewRequestPage() {
  const { t } = useTranslation('procurement');
  const [{ from, basket }] = useQuestion();
  const before = useQuery({ ...requestQuery(from ?? ''), enabled: from !== undefined });
  return (
    <Stack gap="md" maw={1080}>
      <PageHeader title={t('titles.newRequest')} crumbs={[{ label: t('titles.requests'), to: '/requests' }]} />
      {basket === 'yes' ? <BasketForm /> : null}
      {basket !== 'yes' && from === undefined ? <RequestForm /> : null}
      {basket === 'yes' || from === undefined ? null : (
        <Shown query={before} unknown={t('requests.unknown')}>
          {(request) => <RequestForm again={request} />}
        </Shown>
      )}
    </Stack>
  );
}

/** A draft that is gone on with. */
export function EditRequestPage() {
  const { t } = useTranslation('procurement');
  const { requestId } = useParams({ from: '/frame/requests/$requestId/edit' });
  const query = useQuery(requestQuery(requestId));
  return (
    <Shown query={query} unknown={t('requests.unknown')}>
      {(request) => (
        <Stack gap="md" maw={1080}>
          <PageHeader
            title={t('requests.editTitle')}
            crumbs={[
              { label: t('titles.requests'), to: '/requests' },
              { label: request.number, to: `/requests/${request.id}` },
            ]}
          />
          <RequestForm draft={request} />
        </Stack>
      )}
    </Shown>
  );
}
