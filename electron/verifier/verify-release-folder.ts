// First, so that it is evaluated before verify.mjs looks at how it was started.
import './embedded.ts';

export { verifyReleaseFolder } from './verify.mjs';
