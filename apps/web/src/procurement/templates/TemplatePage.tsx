import { Button, Stack, Text } from '@mantine/core';
import { IconPencil, IconRepeat, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OfferPrice } from '../../offers/OfferPrice.js';
import { forgetTemplates, removeTemplate, type TemplateDetail, templateQuery } from '../../offers/templates.js';
import { DangerDialog } from '../../parts/DangerDialog.js';
import { showNumber } from '../../parts/locale.js';
import { PageHeader } from '../../parts/PageHeader.js';
import { Panel } from '../../parts/Panel.js';
import { tellDone } from '../../parts/toasts.js';
import { LineList } from '../../related/LineList.js';
import { RecordDrawer } from '../../related/RecordDrawer.js';
import { Shown } from '../../related/Shown.js';
import { GoneNotice } from './GoneNotice.js';
import { TemplateForm } from './TemplateForm.js';

/** A template: what it holds as it is today, and what one can do with it. */
export function TemplatePage() {
  const { t } = useTranslation('procurement');
  const { templateId } = useParams({ from: '/frame/requests/templates/$templateId' });
  const query = useQuery(templateQuery(templateId));
  return (
    <Shown query={query} unknown={t('templates.unknown')}>
      {(template) => <Template key={template.id} template={template} />}
    </Shown>
  );
}

function Template({ template }: { template: TemplateDetail }) {
  const { t } = useTranslation('procurement');
  const { id, name, description, lines, shared, keptByName } = template;
  return (
    <Stack gap="md" maw={1080}>
      <PageHeader
        title={name}
        crumbs={[
          { label: t('titles.requests'), to: '/requests' },
          { label: t('titles.templates'), to: '/requests/templates' },
        ]}
        meta={
          <Text size="sm" c="dimmed">
            {shared ? t('templates.sharedBy', { who: keptByName }) : t('templates.onlyMe')}
          </Text>
        }
        actions={
          <>
            {template.editable ? <Keeping template={template} /> : null}
            <Button
              leftSection={<IconRepeat size={16} aria-hidden />}
              renderRoot={(props) => <Link to="/requests/new" search={{ template: id }} {...props} />}
            >
              {t('templates.ask')}
            </Button>
          </>
        }
      />
      <GoneNotice lines={lines} />
      <Panel title={t('lines.title')}>
        {description ? <Text size="sm">{description}</Text> : null}
        <LineList
          lines={lines.map((line) => ({
            id: line.id,
            what: (
              <Text size="sm" {...(line.gone ? { td: 'line-through', c: 'dimmed' } : {})}>
                <span className="tabular">{t('lines.times', { many: showNumber(line.quantity) })}</span> {line.description}
              </Text>
            ),
            side: (
              <OfferPrice
                inline
                costs={[
                  {
                    currency: line.currency,
                    onceMinor: line.unitPriceMinor,
                    monthlyMinor: line.recurringMinor,
                    termMonths: line.termMonths,
                  },
                ]}
              />
            ),
          }))}
        />
      </Panel>
    </Stack>
  );
}

/** Called otherwise, shared or removed. */
function Keeping({ template }: { template: TemplateDetail }) {
  const { t } = useTranslation('procurement');
  const router = useRouter();
  const [doing, setDoing] = useState<'editing' | 'removing'>();
  const close = (): void => setDoing(undefined);
  const { name } = template;
  return (
    <>
      <Button variant="default" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => setDoing('removing')}>
        {t('templates.remove')}
      </Button>
      <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setDoing('editing')}>
        {t('requests.edit')}
      </Button>
      <RecordDrawer opened={doing === 'editing'} close={close} title={t('templates.edit')}>
        {() => <TemplateForm template={template} close={close} />}
      </RecordDrawer>
      <DangerDialog
        opened={doing === 'removing'}
        close={close}
        title={t('templates.removeTitle')}
        name={name}
        verb={t('templates.remove')}
        act={() => removeTemplate(template)}
        done={() => {
          tellDone(t('templates.removed', { name }));
          router.history.push('/requests/templates');
          forgetTemplates(template.id);
        }}
      >
        <Text size="sm">{t('templates.removeText')}</Text>
      </DangerDialog>
    </>
  );
}
