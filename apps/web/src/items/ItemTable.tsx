import { Skeleton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ListedItem } from '../item/item-queries.js';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { Nothing } from '../parts/Nothing.js';
import { PhaseBadge } from '../parts/PhaseBadge.js';
import { StuckMark } from '../parts/StuckMark.js';
import { When } from '../parts/When.js';
import classes from './ItemTable.module.css';
import type { Ask } from './item-search.js';

const columns = [
  { title: 'Tag', sort: 'tag', width: 112 },
  { title: 'Name', sort: 'name' },
  { title: 'Stage', width: 156 },
  { title: 'Since', sort: 'stateSince', width: 136 },
  { title: 'Holder', width: '15%' },
  { title: 'Location', width: '13%', wideOnly: true },
  { title: 'Cost centre', width: '15%' },
] as const;

interface ItemTableProps {
  rows: readonly ListedItem[];
  pending: boolean;
  fetching: boolean;
  sort: string | undefined;
  ask: Ask;
}

export function ItemTable({ rows, pending, fetching, sort, ask }: ItemTableProps) {
  const { stateLabel } = useLifecycles();
  return (
    <section
      className={`panel ${classes['scroll']}`}
      // A keyboard has to reach what scrolls sideways.
      tabIndex={0}
      aria-label="Table of items"
    >
      <table className={classes['table']} aria-busy={fetching}>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.title} {...column} current={sort} ask={ask} />
            ))}
          </tr>
        </thead>
        <tbody>
          {pending ? <SkeletonRows /> : null}
          {rows.map((item) => (
            <tr key={item.id} className={classes['row']}>
              <td>
                <Link to="/items/$itemId" params={{ itemId: item.id }} className={classes['tag']} data-row>
                  {item.tag}
                </Link>
              </td>
              <td className={classes['cut']} title={item.name}>
                {item.name}
                {item.identifier ? <span className={classes['identifier']}>{item.identifier}</span> : null}
              </td>
              <td>
                <PhaseBadge phase={item.phase} label={stateLabel(item.kind, item.state)} />
              </td>
              <td className={classes['cut']}>
                <When at={item.stateSince} />
                {item.stuck ? <StuckMark /> : null}
              </td>
              <NameCell name={item.holder?.name} />
              <NameCell name={item.location?.name} wideOnly />
              <NameCell name={item.costCenter?.name} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function NameCell({ name, wideOnly = false }: { name: string | undefined; wideOnly?: boolean }) {
  return (
    <td className={classes['cut']} title={name} data-wide-only={wideOnly || undefined}>
      {name ?? <Nothing />}
    </td>
  );
}

interface HeadProps {
  title: string;
  width?: number | string;
  wideOnly?: boolean;
  sort?: string;
  current: string | undefined;
  ask: Ask;
}

function Head({ title, width, wideOnly, sort, current, ask }: HeadProps) {
  const direction = sort && current === sort ? 'ascending' : sort && current === `-${sort}` ? 'descending' : 'none';
  return (
    <th data-wide-only={wideOnly} style={{ width }} {...(sort ? { 'aria-sort': direction } : {})}>
      {sort ? (
        <button
          type="button"
          className={classes['sort']}
          onClick={() => ask({ sort: direction === 'ascending' ? `-${sort}` : sort })}
        >
          {title}
          {direction === 'ascending' ? <IconArrowUp size={14} aria-hidden /> : null}
          {direction === 'descending' ? <IconArrowDown size={14} aria-hidden /> : null}
        </button>
      ) : (
        title
      )}
    </th>
  );
}

const placeholders = Array.from({ length: 12 }, (_unused, row) => `placeholder ${row}`);

function SkeletonRows() {
  return placeholders.map((placeholder) => (
    <tr key={placeholder}>
      {columns.map(({ title }) => (
        <td key={title}>
          <Skeleton height={14} my={4} />
        </td>
      ))}
    </tr>
  ));
}
