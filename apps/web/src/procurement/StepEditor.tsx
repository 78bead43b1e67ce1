import { ActionIcon, Button, Group, NumberInput, Select, Stack } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { oneOf } from '../address/question.js';
import { ApproverEditor } from './ApproverEditor.js';
import { newApprover, newStep, type StepFields, stepModes } from './policy-fields.rules.js';
import classes from './procurement.module.css';

type Refused = (pointer: string) => string | undefined;

interface StepsEditorProps {
  steps: readonly StepFields[];
  change: (next: StepFields[]) => void;
  /** Why what stands there was refused: `/0/approvers`. */
  refused: Refused;
}

/** Those who have to approve, one step after another. */
export function StepsEditor({ steps, change, refused }: StepsEditorProps) {
  const { t } = useTranslation('procurement');
  return (
    <Stack gap="xs">
      {steps.map((step, place) => (
        <StepEditor
          key={step.key}
          step={step}
          name={t('policies.step', { number: String(place + 1) })}
          change={(more) => change(steps.map((each) => (each.key === step.key ? { ...each, ...more } : each)))}
          remove={() => change(steps.filter(({ key }) => key !== step.key))}
          refused={(pointer) => refused(`/${place}${pointer}`)}
        />
      ))}
      <Group>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => change([...steps, newStep()])}
        >
          {t('policies.addStep')}
        </Button>
      </Group>
    </Stack>
  );
}

interface StepEditorProps {
  step: StepFields;
  name: string;
  change: (more: Partial<StepFields>) => void;
  remove: () => void;
  refused: Refused;
}

function StepEditor({ step, name, change, remove, refused }: StepEditorProps) {
  const { t } = useTranslation('procurement');
  const { mode, quorum, approvers } = step;
  return (
    <fieldset className={classes['entry']} aria-label={name}>
      <Stack gap="xs">
        <Group align="flex-end" gap="sm">
          <Select
            label={name}
            data={stepModes.map((value) => ({ value, label: t(`policies.modeChoices.${value}`) }))}
            allowDeselect={false}
            value={mode}
            onChange={(next) => change({ mode: oneOf(stepModes, next ?? '') ?? 'any' })}
            w={220}
            error={refused('/mode') ?? refused('/approvers')}
          />
          {mode === 'quorum' ? (
            <NumberInput
              label={t('policies.quorum')}
              min={1}
              max={50}
              allowDecimal={false}
              value={quorum}
              onChange={(next) => change({ quorum: next })}
              w={120}
              error={refused('/quorum')}
            />
          ) : null}
          <ActionIcon
            variant="subtle"
            color="slate"
            size={36}
            ml="auto"
            aria-label={t('policies.remove', { name })}
            onClick={remove}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Group>
        {approvers.map((approver, place) => (
          <ApproverEditor
            key={approver.key}
            approver={approver}
            label={t('policies.approver', { number: String(place + 1) })}
            change={(more) =>
              change({ approvers: approvers.map((each) => (each.key === approver.key ? { ...each, ...more } : each)) })
            }
            remove={
              approvers.length > 1 ? () => change({ approvers: approvers.filter(({ key }) => key !== approver.key) }) : undefined
            }
            error={refused(`/approvers/${place}`)}
          />
        ))}
        <Group>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => change({ approvers: [...approvers, newApprover()] })}
          >
            {t('policies.addApprover')}
          </Button>
        </Group>
      </Stack>
    </fieldset>
  );
}
