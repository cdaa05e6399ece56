import { stopIfCancelled } from '../breath.ts';
import { utf8ByMark } from '../xml/xml-encoding.ts';
import { xmlScanner } from '../xml/xml-scanner.ts';
import { unpackPart } from '../zip/unpack-part.ts';
import type { Package } from './package.ts';

/** Thrown away as soon as the root element is seen: a DOCTYPE can only stand before it. */
class RootSeen extends Error {}

/**
 * Looks at the beginning of every XML part, also of those nobody reads, for a DOCTYPE.
 * Error: throws a `FileFault` where one has it, or where what should be XML is none.
 */
export async function refuseDoctype(pack: Package): Promise<void> {
  for (const entry of pack.entries.values()) {
    if (!/\.(xml|rels|vml)$/iu.test(entry.name)) continue;
    stopIfCancelled(pack.signal);
    const scanner = xmlScanner(
      {
        open() {
          throw new RootSeen();
        },
        close() {},
        text() {},
      },
      entry.name,
    );
    try {
      let toUtf8: ((piece: Buffer) => Buffer) | undefined;
      for await (const piece of unpackPart(pack.file, entry)) {
        toUtf8 ??= utf8ByMark(piece);
        scanner.push(toUtf8(piece));
      }
    } catch (error) {
      if (!(error instanceof RootSeen)) throw error;
    }
  }
}
