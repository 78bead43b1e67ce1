import { useEffect } from 'react';

/** Names the browser's tab, so that several can be told apart and a screen reader says where one is. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · Quartermaster` : 'Quartermaster';
  }, [title]);
}
