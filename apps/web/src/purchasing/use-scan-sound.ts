import { useEffect, useState } from 'react';
import { usePreference } from '../preferences/page-preferences.js';
import type { ScanOutcome } from './ScanField.js';

const initial = { sound: true };

/** One high tone for what is right, two low ones for what is not: heard without looking up. */
function play({ good }: ScanOutcome, context: AudioContext): void {
  const tone = (after: number): void => {
    const [oscillator, volume] = [context.createOscillator(), context.createGain()];
    oscillator.type = good ? 'sine' : 'square';
    oscillator.frequency.value = good ? 1_320 : 196;
    volume.gain.value = 0.08;
    oscillator.connect(volume).connect(context.destination);
    oscillator.start(context.currentTime + after);
    oscillator.stop(context.currentTime + after + (good ? 0.08 : 0.16));
  };
  tone(0);
  if (!good) tone(0.24);
}

/** Tells each scan by its sound, unless somebody turned that off. */
export function useScanSound(outcome: ScanOutcome | undefined): { on: boolean; toggle: () => void } {
  const [{ sound }, change] = usePreference('receiving', initial);
  const [context] = useState(() => ({ made: undefined as AudioContext | undefined }));
  useEffect(() => {
    if (!outcome || !sound) return;
    context.made ??= new AudioContext();
    play(outcome, context.made);
  }, [outcome, sound, context]);
  useEffect(
    () => () => {
      void context.made?.close();
      context.made = undefined;
    },
    [context],
  );
  return { on: sound, toggle: () => change({ sound: !sound }) };
}
