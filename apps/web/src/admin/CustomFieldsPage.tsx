import { Stack, Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { oneOf } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { PageHeader } from '../parts/PageHeader.js';
import { CustomFieldList } from './CustomFieldList.js';
import { SubStateList } from './SubStateList.js';

const tabs = ['fields', 'subStates'] as const;

/** What the organisation adds of its own: fields of items, and finer states. */
export function CustomFieldsPage() {
  const { t } = useTranslation('admin');
  const [question, ask] = useQuestion();
  const tab = oneOf(tabs, question['tab']) ?? 'fields';
  return (
    <Stack gap="md">
      <PageHeader title={t('titles.customFields')} crumbs={[{ label: t('titles.admin'), to: '/admin' }]} />
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(chosen) => ask({ tab: chosen === 'fields' ? undefined : (chosen ?? undefined) }, { push: true })}
      >
        <Tabs.List>
          {tabs.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`own.tabs.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="fields" pt="md">
          <CustomFieldList />
        </Tabs.Panel>
        <Tabs.Panel value="subStates" pt="md">
          <SubStateList />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
