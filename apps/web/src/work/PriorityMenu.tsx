import { Button, type ButtonProps, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Prioritized, type Priority, priorities, priorityLooks, usePrioritize } from './priorities.js';

interface PriorityMenuProps extends ButtonProps {
  of: Prioritized;
  /** As it is now, which is not offered again. */
  now?: Priority;
  done?: () => void;
}

/** Says how much work presses: that of one run, or of many. */
export function PriorityMenu({ of, now, done, ...button }: PriorityMenuProps) {
  const { t } = useTranslation('work');
  const prioritize = usePrioritize();
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="default" loading={prioritize.isPending} {...button}>
          {t('priorityMenu')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {priorities
          .filter((each) => each !== now)
          .map((priority) => {
            const { icon: Icon, ink } = priorityLooks[priority];
            return (
              <Menu.Item
                key={priority}
                leftSection={<Icon size={16} aria-hidden color={ink} />}
                onClick={() => prioritize.mutate({ ...of, priority }, done ? { onSuccess: done } : {})}
              >
                {t(`priorities.${priority}`)}
              </Menu.Item>
            );
          })}
      </Menu.Dropdown>
    </Menu>
  );
}
