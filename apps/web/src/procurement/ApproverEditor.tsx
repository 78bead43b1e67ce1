import { ActionIcon, Group, NumberInput, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { oneOf } from '../address/question.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { say } from '../values/say.js';
import { type ApproverFields, approverKinds, roles } from './policy-fields.rules.js';
import classes from './procurement.module.css';

interface ApproverEditorProps {
  approver: ApproverFields;
  label: string;
  /** What can be chosen. */
  kinds?: readonly ApproverFields['by'][];
  /** Managers are those of the requester, or of those who were asked before. */
  words?: 'approvers' | 'besides';
  change: (more: Partial<ApproverFields>) => void;
  remove: (() => void) | undefined;
  error: string | undefined;
}

/** Whom a step asks: by what they are, or by name. */
export function ApproverEditor({
  approver,
  label,
  kinds = approverKinds,
  words = 'approvers',
  change,
  remove,
  error,
}: ApproverEditorProps) {
  const { t } = useTranslation('procurement');
  const { by, role, levels, personId } = approver;
  return (
    <Group align="flex-start" gap="sm" wrap="nowrap">
      <div className={classes['approver']}>
        <Select
          label={label}
          data={kinds.map((value) => ({
            value,
            label: words === 'besides' && value === 'manager' ? t('policies.theirManager') : t(`policies.approvers.${value}`),
          }))}
          allowDeselect={false}
          value={by}
          onChange={(next) => change({ by: oneOf(kinds, next ?? '') ?? by })}
          error={error}
        />
        {by === 'role' ? (
          <Select
            label={t('policies.role')}
            data={roles.map((value) => ({ value, label: say(value) }))}
            allowDeselect={false}
            value={role}
            onChange={(next) => change({ role: oneOf(roles, next ?? '') ?? role })}
          />
        ) : null}
        {by === 'manager' ? (
          <NumberInput
            label={t('policies.levels')}
            min={1}
            max={10}
            allowDecimal={false}
            value={levels}
            onChange={(next) => change({ levels: next })}
          />
        ) : null}
        {by === 'person' ? (
          <RecordPicker
            kind="person"
            label={t('fields.person')}
            required
            value={personId}
            change={(id) => change({ personId: id ?? '' })}
          />
        ) : null}
      </div>
      {remove ? (
        <ActionIcon
          variant="subtle"
          color="slate"
          size={36}
          mt={22}
          aria-label={t('policies.remove', { name: label })}
          onClick={remove}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      ) : null}
    </Group>
  );
}
