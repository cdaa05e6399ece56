import { agreementContract } from './agreement-contract.ts';
import { appendixContract } from './appendix-contract.ts';
import { articleContract } from './article-contract.ts';
import { backupContract } from './backup-contract.ts';
import { codebookContract } from './codebook-contract.ts';
import { compareContract } from './compare-contract.ts';
import { conflictContract } from './conflict-contract.ts';
import { changesContract } from './changes-contract.ts';
import { entryContract } from './entry-contract.ts';
import { figureContract } from './figure-contract.ts';
import { filmContract } from './film-contract.ts';
import { intakeContract } from './intake-contract.ts';
import { keyContract } from './key-contract.ts';
import { listsContract } from './lists-contract.ts';
import { mappingContract } from './mapping-contract.ts';
import { precedentContract } from './precedent-contract.ts';
import { obstacleContract } from './obstacle-contract.ts';
import { personContract } from './person-contract.ts';
import { readingContract } from './reading-contract.ts';
import { releaseContract } from './release-contract.ts';
import { replyContract } from './reply-contract.ts';
import { resolutionContract } from './resolution-contract.ts';
import { secondContract } from './second-contract.ts';
import { selectionContract } from './selection-contract.ts';
import { sentenceContract } from './sentence-contract.ts';
import { sessionContract } from './session-contract.ts';
import { siteContract } from './site-contract.ts';
import { signingContract } from './signing-contract.ts';
import { threadContract } from './thread-contract.ts';

/** Everything the windows and the terminal may ask of the store. */
export const contract = {
  sentence: sentenceContract,
  session: sessionContract,
  site: siteContract,
  mapping: mappingContract,
  reading: readingContract,
  agreement: agreementContract,
  appendix: appendixContract,
  article: articleContract,
  backup: backupContract,
  entry: entryContract,
  person: personContract,
  precedent: precedentContract,
  changes: changesContract,
  selection: selectionContract,
  compare: compareContract,
  conflict: conflictContract,
  thread: threadContract,
  obstacle: obstacleContract,
  reply: replyContract,
  lists: listsContract,
  figure: figureContract,
  film: filmContract,
  codebook: codebookContract,
  second: secondContract,
  resolution: resolutionContract,
  intake: intakeContract,
  release: releaseContract,
  signing: signingContract,
  key: keyContract,
};
