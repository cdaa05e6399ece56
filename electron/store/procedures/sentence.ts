import type { ReleaseNumber, RoundId } from '../../../shared/lib/ids.ts';
import { compareSentences } from '../../../shared/sentences/compare-sentences.ts';
import { sentenceTables, type SentenceTables } from '../article/sentence-tables.ts';
import {
  referencesView,
  savedSentences,
  sentenceView,
  statedViews,
} from '../article/sentence-views.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';

/** In: the workspace. Out: the procedures about text with live numbers; it is saved with what goes into the article. */
export function sentenceProcedures(workspace: Workspace) {
  const known = (round: RoundId, release: ReleaseNumber | null): SentenceTables =>
    sentenceTables(workspace.file(), {
      round: workspace.round(round),
      release,
      asker: workspace.asker(),
      language: 'nb',
    });
  const pieces = () => workspace.file().memory().mapping.pieces;
  return {
    all: door.sentence.all.handler(({ input }) => {
      const tables = known(input.round, input.release);
      return {
        sentences: savedSentences(pieces(), tables, input.digits),
        stated: statedViews(pieces(), tables),
      };
    }),
    write: door.sentence.write.handler(({ input }) =>
      sentenceView(
        input.text,
        known(input.round, input.release),
        input.digits,
        input.language ?? 'nb',
      ),
    ),
    references: door.sentence.references.handler(({ input }) =>
      referencesView(known(input.round, input.release)),
    ),
    compare: door.sentence.compare.handler(({ input }) => {
      const read = (release: ReleaseNumber | null) =>
        savedSentences(pieces(), known(input.round, release), input.digits);
      const others = read(input.other);
      return read(input.one).flatMap(({ id, language: _language, ...one }) => {
        const found = others.find((another) => another.id === id);
        if (found === undefined) return [];
        const { id: _id, language: _other, ...other } = found;
        return [{ id, change: compareSentences(one.written, other.written), one, other }];
      });
    }),
  };
}
