import '@mantine/notifications/styles.css';
import { useMediaQuery } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';

/** Where toasts come up: away from the right, where drawers have their buttons; on a phone over the bar of places. */
export function Toaster() {
  const onPhone = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false });
  return <Notifications className="toasts" position={onPhone ? 'bottom-center' : 'bottom-left'} />;
}
