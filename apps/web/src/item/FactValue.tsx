import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Fact } from './item-facts.js';

/** A fact; what names a thing leads to it, or to everything that shares it. */
export function FactValue({ fact: { text, filter, endsOn, itemId } }: { fact: Fact }) {
  if (itemId) {
    return (
      <Link to="/items/$itemId" params={{ itemId }} className="link">
        {text}
      </Link>
    );
  }
  if (filter) {
    return (
      <Link to="/items" search={{ [filter.name]: filter.id }} className="link" title={`All items with ${text}`}>
        {text}
      </Link>
    );
  }
  return (
    <>
      {text}
      {endsOn ? <DaysLeft until={endsOn} /> : null}
    </>
  );
}

const SOON_DAYS = 60;

function DaysLeft({ until }: { until: string }) {
  const days = Math.ceil((new Date(`${until}T00:00:00`).getTime() - Date.now()) / 86_400_000);
  const near = days <= SOON_DAYS;
  return (
    <Text span size="xs" c={days < 0 ? 'dimmed' : near ? 'amber' : 'dimmed'} ml={8}>
      {days < 0 ? 'over' : days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`}
    </Text>
  );
}
