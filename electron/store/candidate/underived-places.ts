import { correctionOf } from '../../../shared/changes/correction-of.ts';
import { canonicalJson } from '../../../shared/lib/canonical-json.ts';
import type { FrozenContent } from '../../../shared/release/frozen-content.ts';
import { overviewOf } from '../../../shared/release/overview.ts';
import { manifestPath } from '../../exporters/manifest.ts';
import { sha256 } from '../envelope-crypto.ts';
import { candidatePlaces } from './candidate-parts.ts';
import type { ReadCandidate } from './read-candidate.ts';
import { saidInOverview } from './said-in-overview.ts';
import { wholeContent } from './whole-content.ts';

/** The content with what it corrects worked out anew. Null where the release it corrects is not there to be compared with. */
function contentAnew(candidate: ReadCandidate): FrozenContent | null {
  const { manifest, corrected } = candidate;
  const { corrects } = manifest;
  const content = wholeContent(candidate);
  if (corrects === undefined) return content;
  if (corrected === null) return null;
  return { ...content, correction: correctionOf(wholeContent(corrected), content, corrects) };
}

/** Whether the manifest says of the content what the content is. */
function toldAsItIs({ manifest, content }: ReadCandidate): boolean {
  const codebook = sha256(canonicalJson(content.codebook));
  return (
    manifest.round === content.round &&
    manifest.registerDate === content.registerDate &&
    manifest.codebookHash === content.codebookHash &&
    content.codebookHash === codebook
  );
}

/** Whether the account that is shown of the entries is the account of them. */
function countedAsItIs({ content: { ledger, entries } }: ReadCandidate): boolean {
  const number = (standing: string): number =>
    entries.filter((one) => one.standing === standing).length;
  return (
    ledger.registered === entries.length &&
    ledger.decided === number('decided') &&
    ledger.undecided === number('undecided') &&
    ledger.notReached === number('not-reached') &&
    ledger.borderline === entries.filter((one) => one.borderline !== null).length
  );
}

/**
 * Makes the files of a candidate anew from the content that is shown of it, and holds them against those it brings:
 * otherwise one could be shown one thing and sign another. In: a candidate whose every byte has been checked against its
 * manifest. Out: the places that do not follow from the content, in order of path; none where all do. `verify.mjs`
 * is among them: it is run by those who trust the signature. A
 * candidate from another version of the program differs too, and nobody can tell that from forgery: it is signed with
 * the version that froze it.
 */
export async function underivedPlaces(candidate: ReadCandidate): Promise<readonly string[]> {
  const told = [
    ...(toldAsItIs(candidate) ? [] : [manifestPath]),
    ...(countedAsItIs(candidate) ? [] : [candidatePlaces.content]),
  ];
  if (told.length > 0) return told;
  const content = contentAnew(candidate);
  if (content === null) return [candidatePlaces.corrected];
  const { files } = candidate;
  const said = overviewOf(content);
  const { author, published, updated, updatedAt = said.updatedAt } = saidInOverview(files);
  const overview = { ...said, author, published, updated, updatedAt };
  // What prints is large, and seldom needed: it is fetched when it is.
  const { releaseFilesOf } = await import('../release-files.ts');
  const anew = await releaseFilesOf(content, overview);
  const places = new Set([...files.keys(), ...anew.keys()]);
  return [...places].toSorted().filter((path) => {
    const [one, other] = [files.get(path), anew.get(path)];
    return one === undefined || other === undefined || Buffer.compare(one, other) !== 0;
  });
}
