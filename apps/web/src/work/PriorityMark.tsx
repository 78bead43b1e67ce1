import { useTranslation } from 'react-i18next';
import { type Priority, priorityLooks } from './priorities.js';
import classes from './work.module.css';

/** How much work presses; nothing for what is as usual, unless each is to be named. */
export function PriorityMark({ priority, always = false }: { priority: Priority; always?: boolean }) {
  const { t } = useTranslation('work');
  if (priority === 'normal' && !always) return null;
  const { icon: Icon, ink } = priorityLooks[priority];
  return (
    <span className={classes['priority']} style={{ color: ink }}>
      <Icon size={14} aria-hidden />
      {t(`priorities.${priority}`)}
    </span>
  );
}
