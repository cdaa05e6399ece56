import { version } from '../../package.json' with { type: 'json' };

/** The program as it signs its files: name and version. */
export const programName = `Grenseland ${version}`;
