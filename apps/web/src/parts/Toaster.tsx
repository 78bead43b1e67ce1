import '@mantine/notifications/styles.css';
import { Notifications } from '@mantine/notifications';

/** Where toasts come up. */
export function Toaster() {
  return <Notifications position="bottom-right" />;
}
