import { oc } from '@orpc/contract';
import { refusal } from '../lib/refusal.ts';

/**
 * The base of every procedure: it answers, or it refuses. `REFUSED` carries code, Norwegian sentence and place
 * (`shared/lib/refusal.ts`); there is no other error a caller has to know.
 */
export const procedure = oc.errors({ REFUSED: { data: refusal } });
