import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { isTyping } from '../parts/use-keys.js';
import { useAllPlaces } from './use-places.js';

/** How long the second key may take. */
const PATIENCE = 1_500;

/** `g` and then a letter goes to a place, as the help sheet tells. Before all other keys, so that the letter means nothing else then. */
export function useGoTo(): void {
  const navigate = useNavigate();
  const places = useAllPlaces();
  const current = useRef(places);
  current.current = places;
  useEffect(() => {
    // A page is young when its first key is pressed: not to have begun is longer ago than any moment of it.
    let begunAt = Number.NEGATIVE_INFINITY;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const begun = event.timeStamp - begunAt < PATIENCE;
      begunAt = event.key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY;
      const place = begun ? current.current.find(({ go }) => go === event.key) : undefined;
      if (!place) return;
      event.preventDefault();
      event.stopPropagation();
      void navigate({ to: place.to, search: place.search ?? {} });
    };
    document.addEventListener('keydown', press, true);
    return () => document.removeEventListener('keydown', press, true);
  }, [navigate]);
}
