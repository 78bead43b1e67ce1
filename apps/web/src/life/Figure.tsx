import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './life.module.css';

interface FigureProps {
  /** As people read it. */
  text: string;
  /** What it is a figure of, for those who hear it. */
  about: string;
  open: () => void;
}

/** A figure that opens to the entries that make it. */
export function Figure({ text, about, open }: FigureProps) {
  const { t } = useTranslation('life');
  return (
    <UnstyledButton className={classes['figure'] ?? ''} onClick={open} aria-label={t('linesOf', { amount: text, name: about })}>
      {text}
    </UnstyledButton>
  );
}
