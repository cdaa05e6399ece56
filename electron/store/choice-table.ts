import { begunChoice } from '../../shared/contract/resolution-contract.ts';
import { choiceTable } from './beside-the-log.ts';
import { ownContent } from './own-content.ts';

/** What somebody has begun to choose where judgements differ. */
export const choices = ownContent(choiceTable, begunChoice);
