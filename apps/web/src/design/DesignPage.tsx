import { Stack, Tabs, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Colours } from './Colours.js';
import { FormParts } from './FormParts.js';
import { ListParts } from './ListParts.js';
import { PageParts } from './PageParts.js';

const tabs = ['colours', 'parts', 'lists', 'forms'] as const;

/** All that pages are made of, in all its states: to look up, and to see at once what a change of the theme does. */
export function DesignPage() {
  const { t } = useTranslation('design');
  const [{ tab = 'colours' }, ask] = useQuestion();
  return (
    <Stack gap="md">
      <PageHeader title={t('titles.design')} meta={<Text c="dimmed">{t('lead')}</Text>} />
      <Tabs value={tab} onChange={(chosen) => ask({ tab: chosen ?? undefined })} keepMounted={false}>
        <Tabs.List>
          {tabs.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`tabs.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="colours" pt="md">
          <Colours />
        </Tabs.Panel>
        <Tabs.Panel value="parts" pt="md">
          <PageParts />
        </Tabs.Panel>
        <Tabs.Panel value="lists" pt="md">
          <ListParts />
        </Tabs.Panel>
        <Tabs.Panel value="forms" pt="md">
          <FormParts />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
