import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FactList } from '../FactList.js';
import type { ThingKind } from '../things.js';
import { cardSources } from './card-sources.js';
import classes from './cards.module.css';

/** The few facts by which one knows a thing. */
export function ThingCard({ kind, id }: { kind: ThingKind; id: string }) {
  const { data: card, error } = useQuery({
    queryKey: ['cards', kind, id],
    queryFn: () => cardSources[kind](id),
    staleTime: 60_000,
  });
  // What cannot be seen has no card.
  if (error) return null;
  if (!card) return <Skeleton height={72} />;
  return (
    <>
      <div className={classes['title']}>{card.title}</div>
      {card.badge}
      <FactList facts={card.facts.slice(0, 4)} />
    </>
  );
}
