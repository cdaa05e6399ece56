import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { labelOf, titleOf } from '../../../shared/article/article-set.ts';
import { countedIn } from '../../../shared/article/counted-in.ts';
import { idOf } from '../../../shared/article/piece.ts';
import { matchBoundaries } from '../../../shared/figures/boundaries.ts';
import type { RoundId, ReleaseNumber } from '../../../shared/lib/ids.ts';
import type { Language } from '../../../shared/lib/language.ts';
import type { Digits } from '../../../shared/lib/norwegian-format.ts';
import { valueOf } from '../../../shared/lib/value-of.ts';
import { both, countBits } from '../../../shared/lists/bits.ts';
import { printTables } from '../../../shared/release/print-tables.ts';
import { divide } from '../../../shared/tables/categories.ts';
import type { TableWorld } from '../../../shared/tables/table-world.ts';
import { variable, variableKind } from '../../../shared/tables/variable.ts';
import type {
  ArticleChoice,
  ArticleStep,
  VariableView,
} from '../../../shared/contract/article-contract.ts';
import type { articleFiles } from '../../exporters/print-article.ts';
import { readBoundaries } from '../../importers/boundaries/read-boundaries.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import { act } from '../act.ts';
import { appendixFor } from '../appendix-content.ts';
import { articleFor } from '../article/article-for.ts';
import { refuseOthersWork } from '../article/earlier-set.ts';
import { sentenceTables } from '../article/sentence-tables.ts';
import { savedSentences } from '../article/sentence-views.ts';
import { specifiedTables } from '../article/specified-tables.ts';
import { worldFor, type WorldChoice } from '../article/table-worlds.ts';
import { writeInPlace, writeTables } from '../export-folder.ts';
import { tablesView } from '../release-tables.ts';
import { stepsOf, type Following } from '../steps-of.ts';
import { wordLookOf } from '../word-look.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';

type ArticleProgress = Extract<ArticleStep, { readonly kind: 'progress' }>;
type ArticlePrinter = typeof articleFiles;

/** Tells how far the files have come before each of them, lets other questions be answered, and stops where it is to. */
function pausing({ signal, onStep }: Following<ArticleProgress>) {
  return (stage: ArticleProgress['stage']) =>
    async (done: number, total: number): Promise<void> => {
      onStep({ kind: 'progress', stage, done, total });
      await setImmediate();
      signal?.throwIfAborted();
    };
}

function variablesOf(world: TableWorld): readonly VariableView[] {
  const { index, codebook } = world;
  const decided = index.taken({ kind: 'decided' }, 'own');
  const asked = variableKind.options.flatMap((kind) =>
    kind === 'criterion'
      ? codebook.criteria.map(({ id }) => variable.parse({ kind, criterion: id }))
      : [variable.parse({ kind, subtotals: true })],
  );
  return asked.flatMap((one) => {
    const divided = divide(one, world);
    if (divided === undefined || divided.categories.length === 0) return [];
    const { heading, several, categories } = divided;
    return [
      {
        kind: one.kind,
        criterion: one.criterion,
        heading,
        several,
        categories: categories.map(({ id, label, selects }) => ({
          id,
          label,
          n: countBits(both(decided, index.taken(selects, 'own'))),
        })),
      },
    ];
  });
}

/** In: the workspace. Out: the procedures about what goes into the article: saved pieces, and tables by specification. */
export function articleProcedures(workspace: Workspace) {
  const choiceOf = (asked: {
    readonly round: RoundId;
    readonly release: ReleaseNumber | null;
    readonly language?: Language;
  }): WorldChoice => ({
    round: workspace.round(asked.round),
    release: asked.release,
    asker: workspace.asker(),
    language: asked.language ?? 'nb',
  });
  /** A file of boundaries that does not fit is refused before anything is made. */
  const articleOf = async (asked: {
    readonly round: RoundId;
    readonly release: ReleaseNumber | null;
    readonly digits: Digits;
    readonly language: Language;
    readonly boundaries: string | null;
  }) => {
    const file = workspace.file();
    const given = asked.boundaries === null ? null : await readBoundaries(asked.boundaries);
    const article = articleFor(file, choiceOf(asked), asked.digits, given?.file ?? null);
    const boundaries = given === null ? null : valueOf(matchBoundaries(given, article.content));
    return { article, boundaries };
  };
  /** Where the window asks, the set gets a folder of its own in the one that is chosen. */
  const folderFor = async (release: ReleaseNumber | null): Promise<string | null> => {
    const chosen = await workspace.host.chooseFolder({ title: 'Velg mappe for artikkelsettet' });
    return chosen === null ? null : join(chosen, `artikkel-${release ?? 'utkast'}`);
  };
  const written = async (
    input: ArticleChoice,
    between?: Parameters<ArticlePrinter>[1],
  ): Promise<{ readonly folder: string; readonly files: readonly string[] } | null> => {
    const { article, boundaries } = await articleOf(input);
    const look = await wordLookOf(input);
    const { round, release, asker } = choiceOf(input);
    const appendix = await appendixFor(workspace.file(), round, release, asker);
    const folder = input.folder ?? (await folderFor(input.release));
    if (folder === null) return null;
    const printing = await import('../../exporters/print-article.ts');
    const { formats, digits, language } = input;
    const source = { ...article, appendix, boundaries, formats, digits, look, language };
    const files = await printing.articleFiles(source, between);
    return { folder, files: await writeInPlace(folder, files, refuseOthersWork) };
  };
  return {
    pieces: door.article.pieces.handler(() => workspace.file().memory().mapping.pieces),
    save: door.article.save.handler(({ input }) =>
      act(workspace, { type: 'save-piece', piece: input.piece }),
    ),
    remove: door.article.remove.handler(({ input }) =>
      act(workspace, { type: 'remove-piece', ...input }),
    ),
    arrange: door.article.arrange.handler(({ input }) =>
      act(workspace, { type: 'arrange-pieces', order: input.order }),
    ),
    variables: door.article.variables.handler(({ input }) =>
      variablesOf(worldFor(workspace.file(), choiceOf(input), [])),
    ),
    tables: door.article.tables.handler(({ input }) => {
      const set = specifiedTables(workspace.file(), choiceOf(input), input.tables, 1);
      return { set, printed: printTables(set, input.digits) };
    }),
    copyable: door.article.copyable.handler(async ({ input }) => {
      const choice = choiceOf(input);
      const { printed } =
        input.table === null
          ? tablesView(workspace.file(), choice.round, input, choice.asker)
          : {
              printed: printTables(
                specifiedTables(workspace.file(), choice, [input.table], 1),
                input.digits,
              ),
            };
      const { copyableTable } = await import('../../exporters/copyable-table.tsx');
      const table = printed.tables.find(({ id }) => id === input.id);
      if (table === undefined) throw new RefusedError(refuse('piece-unknown', { id: input.id }));
      return copyableTable(table, printed);
    }),
    countedIn: door.article.countedIn.handler(({ input }) => {
      const { pieces } = workspace.file().memory().mapping;
      const known = sentenceTables(workspace.file(), choiceOf(input));
      return countedIn(input.unit, known.tables, pieces, savedSentences(pieces, known, 1));
    }),
    exportTables: door.article.exportTables.handler(async ({ input }) => {
      const choice = choiceOf(input);
      const set = specifiedTables(workspace.file(), choice, input.tables, 1);
      // A template that cannot be used is refused before a folder is asked for.
      const look = await wordLookOf(input);
      const folder =
        input.folder ?? (await workspace.host.chooseFolder({ title: 'Velg mappe for tabellene' }));
      if (folder === null) return null;
      const { asked: content } = worldFor(workspace.file(), choice, []);
      // What prints is large, and seldom needed: it is fetched when it is.
      const { filesOfSet } = await import('../release-files.ts');
      return {
        folder,
        files: writeTables(
          folder,
          await filesOfSet(set, content, input.formats, input.digits, look),
        ),
      };
    }),
    set: door.article.set.handler(async ({ input }) => {
      const { article } = await articleOf(input);
      const saved = new Set<string>(workspace.file().memory().mapping.pieces.map(idOf));
      return article.parts.map((part) => ({
        piece: part.piece,
        kind: part.kind,
        saved: saved.has(part.piece),
        label: labelOf(part, input.language),
        title: titleOf(part),
        flags: part.kind === 'sentence' ? part.sentence.flags.map(({ message }) => message) : [],
      }));
    }),
    export: door.article.export.handler(({ input }) => written(input)),
    exportInSteps: door.article.exportInSteps.handler(({ input, signal }) =>
      stepsOf(
        signal,
        async (following: Following<ArticleProgress>): Promise<ArticleStep> => ({
          kind: 'done',
          written: await written(input, pausing(following)),
        }),
      ),
    ),
  };
}
