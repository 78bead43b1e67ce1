import { type RefObject, useEffect, useState } from 'react';
import { makeDecoder } from './decoder.js';

/** Why the camera cannot be used, as the texts name it. */
export type CameraRefusal = 'denied' | 'missing' | 'busy' | 'insecure';

/** How often a picture is looked at. */
const EVERY = 200;

/** Looks through the camera while it is on, and tells each code that comes before it. */
export function useCamera(
  video: RefObject<HTMLVideoElement | null>,
  on: boolean,
  found: (code: string) => void,
): CameraRefusal | null {
  const [refusal, setRefusal] = useState<CameraRefusal | null>(null);
  useEffect(() => {
    if (!on) return undefined;
    setRefusal(null);
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    const begin = async (): Promise<void> => {
      const [opened, decode] = await Promise.all([openCamera(), makeDecoder()]);
      stream = opened;
      if (ended || !video.current) {
        stop(opened);
        return;
      }
      video.current.srcObject = opened;
      await video.current.play();
      const look = async (): Promise<void> => {
        const code = video.current ? await decode(video.current).catch(() => undefined) : undefined;
        if (ended) return;
        if (code) found(code);
        timer = setTimeout(() => void look(), EVERY);
      };
      await look();
    };
    begin().catch((error: unknown) => {
      if (!ended) setRefusal(refusalOf(error));
    });
    return () => {
      ended = true;
      clearTimeout(timer);
      if (stream) stop(stream);
    };
  }, [on, video, found]);
  return refusal;
}

function openCamera(): Promise<MediaStream> {
  // Browsers hide the camera from pages that could be somebody else's.
  if (!navigator.mediaDevices) throw new DOMException('', 'SecurityError');
  return navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } }, audio: false });
}

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

const refusals: Record<string, CameraRefusal> = {
  NotAllowedError: 'denied',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  SecurityError: 'insecure',
};

function refusalOf(error: unknown): CameraRefusal {
  return (error instanceof DOMException ? refusals[error.name] : undefined) ?? 'busy';
}
