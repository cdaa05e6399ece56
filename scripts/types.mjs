// npm run types: checks the types of every room.
import { reportCheck } from './checks/report.mjs';
import { checkTypes } from './checks/types.mjs';

await reportCheck(checkTypes);
