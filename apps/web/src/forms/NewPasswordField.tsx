import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** As the server has it; told before it has to refuse. */
export const SHORTEST_PASSWORD = 12;

/** A password that is being chosen, with what is asked of it. */
export function NewPasswordField(props: PasswordInputProps) {
  const { t } = useTranslation('forms');
  return (
    <PasswordInput
      autoComplete="new-password"
      description={t('password.rule', { count: SHORTEST_PASSWORD })}
      maxLength={200}
      visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
      {...props}
    />
  );
}
