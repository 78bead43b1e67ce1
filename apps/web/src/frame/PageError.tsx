import { Box } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { ErrorNotice } from '../parts/Notice.js';

/** A page that broke or could not be loaded, such as after an update of the server. */
export function PageError({ error }: ErrorComponentProps) {
  return (
    <Box p="lg">
      <ErrorNotice error={error} retry={() => window.location.reload()} />
    </Box>
  );
}
