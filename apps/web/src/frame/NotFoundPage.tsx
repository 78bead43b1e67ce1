import { Button, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';

export function NotFoundPage() {
  return (
    <Stack component="main" align="center" gap="sm" py={80}>
      <Title order={1}>There is nothing here</Title>
      <Text c="dimmed">It may have moved, or it belongs to a part that you cannot see.</Text>
      <Button component={Link} to="/">
        Go to the overview
      </Button>
    </Stack>
  );
}
