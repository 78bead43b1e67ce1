import { Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../parts/Panel.js';
import { PhaseBadge } from '../parts/PhaseBadge.js';
import { SeverityBadge } from '../parts/SeverityBadge.js';
import { phaseLooks, phases } from '../theme/phases.js';
import { severities } from '../theme/severities.js';
import classes from './design.module.css';

const surfaces = ['page', 'panel', 'hover', 'chosen', 'hairline', 'warning', 'critical'] as const;
const shades = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Type, phases, severities, surfaces and scales. */
export function Colours() {
  const { t } = useTranslation('design');
  return (
    <Stack gap="md">
      <Panel title={t('colours.phases')}>
        <Text size="sm" c="dimmed">
          {t('colours.phasesText')}
        </Text>
        <Group gap="xs">
          {phases.map((phase) => (
            <PhaseBadge key={phase} phase={phase} />
          ))}
        </Group>
      </Panel>
      <Panel title={t('colours.severities')}>
        <Text size="sm" c="dimmed">
          {t('colours.severitiesText')}
        </Text>
        <Group gap="xs">
          {severities.map((severity) => (
            <SeverityBadge key={severity} severity={severity} />
          ))}
        </Group>
      </Panel>
      <Panel title={t('colours.type')}>
        <Title order={1}>{t('colours.h1')}</Title>
        <Title order={2}>{t('colours.h2')}</Title>
        <Text>{t('colours.body')}</Text>
        <Text size="sm">{t('colours.table')}</Text>
        <Text size="xs" c="dimmed">
          {t('colours.note')}
        </Text>
      </Panel>
      <Panel title={t('colours.surfaces')}>
        <SimpleGrid cols={{ base: 2, sm: 4, md: 7 }}>
          {surfaces.map((name) => (
            <div key={name}>
              <div className={classes['swatch']} style={{ background: `var(--qm-${name})` }} />
              <Text size="xs">{name}</Text>
            </div>
          ))}
        </SimpleGrid>
      </Panel>
      <Panel title={t('colours.scales')}>
        {[...new Set(phases.map((phase) => phaseLooks[phase].color))].map((color) => (
          <div key={color} className={classes['scale']}>
            <Text size="xs">{color}</Text>
            {shades.map((shade) => (
              <span key={shade} style={{ background: `var(--mantine-color-${color}-${shade})` }} />
            ))}
          </div>
        ))}
      </Panel>
    </Stack>
  );
}
