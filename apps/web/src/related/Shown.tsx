import { Grid, Skeleton, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Problem } from '../api/problem.js';
import { NotFound } from '../frame/NotFound.js';
import { ErrorNotice } from '../parts/Notice.js';

interface ShownProps<Thing> {
  query: { data: Thing | undefined; error: Error | null; refetch: () => Promise<unknown> };
  /** What is said where it does not exist: "There is no such vendor". */
  unknown: string;
  children: (thing: Thing) => ReactNode;
}

/** The page of one thing, once it is there; until then its shape, and where it is not, why. */
export function Shown<Thing>({ query: { data, error, refetch }, unknown, children }: ShownProps<Thing>) {
  if (data !== undefined) return children(data);
  if (!error) return <PageSkeleton />;
  const isUnknown = error instanceof Problem && [400, 404, 422].includes(error.status);
  return isUnknown ? <NotFound what={unknown} /> : <ErrorNotice error={error} retry={() => void refetch()} />;
}

function PageSkeleton() {
  return (
    <Stack gap="md" aria-busy>
      <Skeleton height={56} />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Skeleton height={280} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Skeleton height={280} />
        </Grid.Col>
      </Grid>
    </Stack>
  );
}

/** Facts left, what belongs to it right; one under the other where there is no room. */
export function TwoColumns({ left, right }: { left: ReactNode; right: ReactNode }) {
  return (
    <Grid gap="md">
      <Grid.Col span={{ base: 12, md: 5 }}>
        <Stack gap="md">{left}</Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 7 }}>
        <Stack gap="md">{right}</Stack>
      </Grid.Col>
    </Grid>
  );
}
