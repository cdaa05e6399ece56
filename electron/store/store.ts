import { join } from 'node:path';
import { profileFolder } from '../host/home.ts';
import { beginKeyAtHand } from './profile/derive-key.ts';

// Working out a key from a passphrase takes a while: it begins before anything else is even read.
const passphrase = process.env['GRENSELAND_PASSPHRASE'];
if (passphrase) beginKeyAtHand(join(profileFolder(), 'advisers'), passphrase);

const { serveStore } = await import('./serve-store.ts');
serveStore(process.argv[2] ?? null);
