// npm run boundaries: holds every import against the named rules of the house.
import { checkBoundaries } from './checks/boundaries.mjs';
import { reportCheck } from './checks/report.mjs';

await reportCheck(checkBoundaries);
