import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { useEditing } from './editor/editing.js';
import { missingVerbs, takenOver } from './missing-verbs.rules.js';
import { outlineOf } from './outline.js';

/** Verbs of the lifecycle that came with the product that this one does not have yet, and that receiving needs: what they are, to be taken over. */
export function MissingVerbs({ kind }: { kind: string }) {
  const { t, i18n } = useTranslation('lifecycles');
  const { draft, outline, readOnly, replace } = useEditing();
  const { data } = useQuery({
    queryKey: ['lifecycle', kind, 'document'],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/lifecycles/{name}/document', { params: { path: { name: kind } }, signal })),
    enabled: !readOnly,
  });
  if (!data || readOnly) return null;
  const missing = missingVerbs(draft, data.content);
  if (missing.verbs.length === 0) return null;
  const shipped = outlineOf(data.content, i18n.language);
  const label = (state: string): string =>
    (outline.states.some(({ name }) => name === state) ? outline : shipped).stateLabel(state);
  const added = shipped.verbs.flatMap((verb) => {
    const own = missing.verbs.find(({ name }) => name === verb.name);
    return own ? [{ ...verb, from: verb.from.filter((state) => outline.states.some(({ name }) => name === state)) }] : [];
  });
  return (
    <Alert color="order" title={t('missing.title', { count: added.length })}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{t('missing.text')}</Text>
        <List size="sm">
          {added.map(({ name, label: verb, from, to }) => (
            <List.Item key={name}>{t('missing.verb', { verb, from: from.map(label).join(', '), to: label(to) })}</List.Item>
          ))}
          {missing.states.map(({ name }) => (
            <List.Item key={String(name)}>{t('missing.state', { state: shipped.stateLabel(String(name)) })}</List.Item>
          ))}
        </List>
        <Button size="compact-sm" variant="default" onClick={() => replace(takenOver(draft, missing))}>
          {t('missing.take')}
        </Button>
      </Stack>
    </Alert>
  );
}
