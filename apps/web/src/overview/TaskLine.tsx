import { Text } from '@mantine/core';
import type { components } from '../api/schema.gen.js';
import { StepLine } from '../work/StepLine.js';
import { SubjectLink } from '../work/SubjectLink.js';

/** A task with the thing that it is about. */
export function TaskLine({ step }: { step: components['schemas']['StepDto'] }) {
  return (
    <li>
      <StepLine
        step={step}
        subject={
          <Text size="xs" lh="24px" truncate title={step.subjectLabel}>
            <SubjectLink about={step} />
          </Text>
        }
      />
    </li>
  );
}
