import type { FrozenEntry } from '../../shared/release/frozen-content.ts';

/** Every way the marks could have gone: each marked entry as it stands, or with its alternative. */
export function everyReading(entries: readonly FrozenEntry[]): readonly (readonly FrozenEntry[])[] {
  return entries.reduce<readonly (readonly FrozenEntry[])[]>(
    (readings, entry) => {
      const { borderline } = entry;
      const ways =
        borderline === null ? [entry] : [entry, { ...entry, outcome: borderline.alternative }];
      return readings.flatMap((before) => ways.map((way) => [...before, way]));
    },
    [[]],
  );
}
