import { List, Stack, Text } from '@mantine/core';
import { Trans, useTranslation } from 'react-i18next';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { say } from '../values/say.js';
import type { ItemView, OfferedVerb } from './item-queries.js';

/** What the verb will do, before it is done: where it leads, and the work that it starts. */
export function VerbEffects({ item, verb }: { item: Pick<ItemView, 'kind' | 'tag'>; verb: Pick<OfferedVerb, 'verb' | 'to'> }) {
  const { t } = useTranslation('item');
  const lifecycles = useLifecycles();
  const steps = lifecycles.verb(item.kind, verb.verb)?.steps ?? [];
  const state = lifecycles.stateLabel(item.kind, verb.to);
  return (
    <Stack gap={4} p="sm" bg="var(--qm-hover)" style={{ borderRadius: 6 }}>
      <Text size="sm">
        <Trans t={t} i18nKey="effects.leadsTo" values={{ tag: item.tag, state }} components={{ strong: <strong /> }} />
      </Text>
      {steps.length > 0 ? <Text size="sm">{t('effects.starts', { count: steps.length })}</Text> : null}
      <List size="sm" c="dimmed" spacing={2}>
        {steps.map(({ name, title, assignee, dueInDays }) => (
          <List.Item key={name}>
            {title} ({assignee ? say(assignee) : t('effects.byItself')}
            {assignee && dueInDays ? `, ${t('effects.within', { count: dueInDays })}` : ''})
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
