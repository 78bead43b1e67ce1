import { useCallback, useMemo } from 'react';
import { useQuestion } from '../address/use-question.js';
import { usePreference } from '../preferences/page-preferences.js';
import { type Layout, layoutOf, layoutText } from './arrangement.js';

/** How a list is remembered for whoever looks at it. */
interface TablePreference {
  layout?: Layout;
}

const asThePageHasIt: TablePreference = {};

/** The columns as the address says, else as they were last time. What is changed stands in both. */
export function useLayout(name: string): [layout: Layout, change: (next: Layout) => void, reset: () => void] {
  const [{ columns }, ask] = useQuestion();
  const [{ layout: remembered = {} }, remember] = usePreference<TablePreference>(name, asThePageHasIt);
  const layout = useMemo(
    () => (columns ? { ...remembered, pinned: [], ...layoutOf(columns) } : remembered),
    [columns, remembered],
  );
  const change = useCallback(
    (next: Layout) => {
      remember({ layout: next });
      // A width alone is no other question.
      if (layoutText(next) !== layoutText(layout) || columns) ask({ columns: layoutText(next) });
    },
    [remember, ask, layout, columns],
  );
  const reset = useCallback(() => {
    remember({});
    ask({ columns: undefined });
  }, [remember, ask]);
  return [layout, change, reset];
}
