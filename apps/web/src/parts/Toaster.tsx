import '@mantine/notifications/styles.css';
import { useMediaQuery } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';

/** Where toasts come up: away from the right, where drawers have their buttons, and on a phone from the lower edge, where the thumb is. */
export function Toaster() {
  const onPhone = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false });
  return <Notifications position={onPhone ? 'top-center' : 'bottom-left'} />;
}
