import { Button, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTitle } from '../parts/use-title.js';

/** Says that what was asked for is not there, or not for whoever asks. */
export function NotFound({ what = 'There is nothing here' }: { what?: string }) {
  useTitle('Not found');
  return (
    <Stack align="center" gap="sm" py={80} px="md" ta="center">
      <Title order={1}>{what}</Title>
      <Text c="dimmed">It may have moved, or it belongs to a part that you cannot see.</Text>
      <Button component={Link} to="/">
        Go to the overview
      </Button>
    </Stack>
  );
}

/** An address that leads nowhere. */
export function NotFoundPage() {
  return (
    <main>
      <NotFound />
    </main>
  );
}
