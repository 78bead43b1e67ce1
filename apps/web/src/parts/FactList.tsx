import { Fragment, type ReactNode } from 'react';
import classes from './FactList.module.css';
import { Nothing } from './Nothing.js';

/** One thing that is known. What is not known is left out by whoever lists the facts, or is a quiet dash where its absence matters. */
export interface Fact {
  label: string;
  value: ReactNode;
}

/** What is known of a thing: names left, values right. */
export function FactList({ facts }: { facts: ReadonlyArray<Fact | undefined> }) {
  return (
    <dl className={classes['facts']}>
      {facts.map((fact) =>
        fact ? (
          <Fragment key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>{fact.value === null || fact.value === undefined || fact.value === '' ? <Nothing /> : fact.value}</dd>
          </Fragment>
        ) : null,
      )}
    </dl>
  );
}
