import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconPencil, IconRepeat, IconSend, IconTemplate } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { RecordDrawer } from '../related/RecordDrawer.js';
import { useMay } from '../session/session.js';
import { forgetRequests, moveRequest, type RequestDetail, type RequestVerb } from './procurement.js';
import { KeepForm } from './templates/TemplateForm.js';

/** What the requester can do with a request where it stands; an answer has its own field. */
export function RequestActions({ request }: { request: RequestDetail }) {
  const { t } = useTranslation('procurement');
  const router = useRouter();
  const mayAsk = useMay('procurement.request');
  const [keeping, setKeeping] = useState(false);
  const moving = useMutation({
    mutationFn: (verb: RequestVerb) => moveRequest(request, verb),
    onSuccess: (_after, verb) => tellDone(t(`told.${verb}`, { number: request.number })),
    onError: (error) => {
      tellFailed(error);
      forgetRequests();
    },
  });
  const { id, verbs } = request;
  const others = verbs.filter((verb) => verb === 'withdraw' || verb === 'revise');
  if (!mayAsk) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
            {t('requests.more')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {others.map((verb) => (
            <Menu.Item key={verb} onClick={() => moving.mutate(verb)}>
              {t(`verbs.${verb}`)}
            </Menu.Item>
          ))}
          <Menu.Item
            leftSection={<IconRepeat size={16} aria-hidden />}
            onClick={() => router.history.push(`/requests/new?from=${id}`)}
          >
            {t('requests.again')}
          </Menu.Item>
          <Menu.Item leftSection={<IconTemplate size={16} aria-hidden />} onClick={() => setKeeping(true)}>
            {t('templates.keep')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <RecordDrawer opened={keeping} close={() => setKeeping(false)} title={t('templates.keep')}>
        {() => <KeepForm request={request} close={() => setKeeping(false)} />}
      </RecordDrawer>
      {verbs.includes('submit') ? (
        <>
          <Button
            component={Link}
            to={`/requests/${id}/edit`}
            variant="default"
            leftSection={<IconPencil size={16} aria-hidden />}
          >
            {t('requests.edit')}
          </Button>
          <Button
            leftSection={<IconSend size={16} aria-hidden />}
            loading={moving.isPending}
            onClick={() => moving.mutate('submit')}
          >
            {t('verbs.submit')}
          </Button>
        </>
      ) : null}
    </>
  );
}
