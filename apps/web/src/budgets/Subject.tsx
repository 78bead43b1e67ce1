import { ThingLink } from '../parts/ThingLink.js';
import { isThing } from '../parts/things.js';
import { type Budget, subjectName } from './budgets.js';

/** What a budget is for, leading to its page where it has one. */
export function Subject({ budget }: { budget: Budget }) {
  const { dimension, value } = budget;
  const name = subjectName(budget);
  if (!isThing(dimension)) return <span>{name}</span>;
  return (
    <ThingLink kind={dimension} id={value}>
      {name}
    </ThingLink>
  );
}
