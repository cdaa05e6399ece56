import { useEffect, useState } from 'react';

const frameMs = 450;

/**
 * Plays a film frame by frame. In: where it is, how many frames there are, and how to go to one. Out: whether it plays,
 * and how to start and stop; at the end it stops, and starting there begins anew.
 */
export function usePlaying(
  at: number,
  frames: number,
  go: (frame: number) => void,
): { readonly playing: boolean; readonly toggle: () => void } {
  const [wanted, setWanted] = useState(false);
  const last = frames - 1;
  const playing = wanted && at < last;
  useEffect(() => {
    const timer = playing ? setTimeout(() => go(at + 1), frameMs) : undefined;
    return () => clearTimeout(timer);
  }, [playing, at, go]);
  const toggle = (): void => {
    if (!playing && at >= last) go(0);
    setWanted(!playing);
  };
  return { playing, toggle };
}
