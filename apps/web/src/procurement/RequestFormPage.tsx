import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { TemplatesPanel } from '../offers/TemplatesPanel.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Shown } from '../related/Shown.js';
import { AboutForm } from './AboutForm.js';
import { BasketForm } from './BasketForm.js';
import { requestQuery } from './procurement.js';
import { RequestForm } from './RequestForm.js';
import { AgainForm, TemplateRequestForm } from './templates/AgainForm.js';

/**
 * A new request; `from` in the address is one whose lines are ordered again, `template` what was kept to be asked for again, `basket`
 * says that it is for what was chosen.
 */
export function NewRequestPage() {
  const { t } = useTranslation('procurement');
  const [{ from, basket, template, about, action }] = useQuestion();
  return (
    <Stack gap="md" maw={1080}>
      <PageHeader title={t('titles.newRequest')} crumbs={[{ label: t('titles.requests'), to: '/requests' }]} />
      {begin()}
    </Stack>
  );

  function begin() {
    if (basket === 'yes') return <BasketForm />;
    if (about !== undefined) return <AboutForm key={about} itemId={about} action={action} />;
    if (from !== undefined) return <AgainForm key={from} requestId={from} />;
    if (template !== undefined) return <TemplateRequestForm key={template} templateId={template} />;
    return (
      <>
        <TemplatesPanel />
        <RequestForm />
      </>
    );
  }
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
