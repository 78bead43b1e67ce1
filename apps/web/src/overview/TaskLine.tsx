import { Text } from '@mantine/core';
import type { components } from '../api/schema.gen.js';
import { ThingLink } from '../parts/ThingLink.js';
import { useMay } from '../session/session.js';
import { StepLine } from '../work/StepLine.js';

const itemKinds: readonly string[] = ['asset', 'service', 'license'];

/** A task with the thing that it is about. */
export function TaskLine({ step }: { step: components['schemas']['StepDto'] }) {
  const maySeeItems = useMay('items.read');
  const { subjectKind, subjectId, subjectLabel } = step;
  return (
    <li data-task>
      <StepLine
        step={step}
        subject={
          <Text size="xs" truncate title={subjectLabel}>
            {maySeeItems && itemKinds.includes(subjectKind) ? (
              <ThingLink kind="item" id={subjectId}>
                {subjectLabel}
              </ThingLink>
            ) : (
              subjectLabel
            )}
          </Text>
        }
      />
    </li>
  );
}
