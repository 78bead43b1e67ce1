import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Reads a list anew every so many milliseconds while something in it is going on. */
export function useLookingAgain(name: string, going: boolean, every: number): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!going) return undefined;
    const timer = setInterval(() => void queries.invalidateQueries({ queryKey: [name] }), every);
    return () => clearInterval(timer);
  }, [name, going, every, queries]);
}
