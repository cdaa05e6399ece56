import { sha256Of } from '../../../electron/exporters/sha256.ts';
import { everythingPrinted } from '../../builders/everything-printed.ts';

/** Run as a program of its own by determinism.test.ts: the hash of every file, as this machine's settings make it. */
const hashes = [...(await everythingPrinted())].map(([path, bytes]) => [path, sha256Of(bytes)]);
const place = new Date(2015, 0, 1).toString();
process.stdout.write(JSON.stringify({ hashes, place }));
