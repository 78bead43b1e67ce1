import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { oneOf } from '../address/question.js';
import { useQuestion } from '../address/use-question.js';
import { DiagramPanel } from './DiagramPanel.js';
import { StatesPanel } from './StatesPanel.js';
import { VerbsPanel } from './VerbsPanel.js';

const tabs = ['diagram', 'states', 'verbs', 'versions'] as const;

/** A definition from all sides. What is written stays while one goes from one to the other. */
export function DefinitionTabs({ versions }: { versions?: ReactNode }) {
  const { t } = useTranslation('lifecycles');
  const [question, ask] = useQuestion();
  const tab = oneOf(tabs, question['tab']) ?? 'diagram';
  const shown = tabs.filter((name) => name !== 'versions' || versions !== undefined);
  return (
    <Tabs
      value={tab}
      onChange={(next) => ask({ tab: next === 'diagram' ? undefined : (next ?? undefined), part: undefined }, { push: true })}
    >
      <Tabs.List>
        {shown.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {t(`tabs.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {shown.map((name) => (
        <Tabs.Panel key={name} value={name} pt="md">
          {name !== tab ? null : name === 'diagram' ? (
            <DiagramPanel />
          ) : name === 'states' ? (
            <StatesPanel />
          ) : name === 'verbs' ? (
            <VerbsPanel />
          ) : (
            versions
          )}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
