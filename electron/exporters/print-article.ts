import type { AppendixDocument } from '../../shared/appendix/appendix-document.ts';
import {
  figuresIn,
  labelOf,
  tablesIn,
  titleOf,
  type ArticlePart,
} from '../../shared/article/article-set.ts';
import type { Piece } from '../../shared/article/piece.ts';
import { appendixFormat } from '../../shared/contract/appendix-contract.ts';
import type { ArticleFormat, ArticleStage } from '../../shared/contract/article-contract.ts';
import { figureFormat } from '../../shared/contract/figure-contract.ts';
import { tableFormat } from '../../shared/contract/release-contract.ts';
import type { Boundaries } from '../../shared/figures/boundaries.ts';
import { canonicalJson } from '../../shared/lib/canonical-json.ts';
import type { Language } from '../../shared/lib/language.ts';
import type { Digits } from '../../shared/lib/norwegian-format.ts';
import type { FrozenContent } from '../../shared/release/frozen-content.ts';
import { tableWords } from '../../shared/messages/tables/words-in.ts';
import { markingsOf, sourceLine } from '../../shared/release/markings.ts';
import { printTables as printedTables } from '../../shared/release/print-tables.ts';
import { resultsOf } from '../../shared/release/results.ts';
import { setOf } from '../../shared/release/tables/evaluate-tables.ts';
import {
  articleManifestBytes,
  articleManifestPath,
  type ArticleManifest,
} from './article-manifest.ts';
import { sentencesMarkdown, sentencesText } from './article-sentences.ts';
import { withoutPause, type Between } from './between-files.ts';
import type { DocxLook } from './docx-preset.ts';
import { printFigures } from './figures/print-figures.ts';
import { appendixFiles } from './print-appendix.ts';
import { printTables } from './print-tables.ts';
import { utf8, type PrintedFile } from './printed-file.ts';
import { sha256Of } from './sha256.ts';

/** Everything an article set is printed from. */
export type ArticleSource = {
  /** The kept pieces that the parts are made of, as they are kept now. */
  readonly pieces: readonly Piece[];
  readonly parts: readonly ArticlePart[];
  /** Of the other rounds that are counted. */
  readonly others: readonly FrozenContent[];
  readonly content: FrozenContent;
  readonly appendix: AppendixDocument;
  readonly boundaries: Boundaries | null;
  readonly formats: readonly ArticleFormat[];
  readonly digits: Digits;
  /** What tables and figures are written in; sentences are each in their own, and the appendix in bokmål. */
  readonly language: Language;
  /** How its Word files are to look: the tables, and the appendix. */
  readonly look: DocxLook;
};

const figures = 'figurer/';
const looseTables = 'tabeller/';
const sentenceFiles = ['setninger.md', 'setninger.txt'];

function among<T extends string>(all: readonly T[], formats: readonly string[]): readonly T[] {
  return all.filter((one) => formats.includes(one));
}

async function tableFiles(
  { parts, content, formats, digits, look, language }: ArticleSource,
  between: Between,
) {
  const set = setOf(content, [...tablesIn(parts)], language);
  const files = await printTables(
    set,
    printedTables(set, digits),
    canonicalJson(resultsOf(set, content.ledger)),
    among(tableFormat.options, formats),
    look,
    between,
  );
  return files.map(({ path, bytes }) => ({
    path: path.endsWith('.csv') ? `${looseTables}${path}` : path,
    bytes,
  }));
}

async function figureFiles(
  { parts, content, formats, boundaries }: ArticleSource,
  between: Between,
) {
  const drawn = figuresIn(parts);
  if (drawn.length === 0) return [];
  const made = content.published ?? content.updated;
  // The article sets captions itself, under one numbering; title and source go with the file all the same.
  const choices = { caption: 'inside' as const, boundaries, made };
  const files = await printFigures(drawn, among(figureFormat.options, formats), choices, between);
  return files.map(({ path, bytes }) => ({ path: `${figures}${path}`, bytes }));
}

function sentenceFilesOf({ parts, content, language }: ArticleSource): readonly PrintedFile[] {
  if (!parts.some((one) => one.kind === 'sentence')) return [];
  const words = tableWords(language);
  const markings = markingsOf(content, words);
  const around = {
    language,
    marking: markings.length === 0 ? null : markings.join(' · '),
    source: sourceLine(content, words),
  };
  return [
    { path: 'setninger.md', bytes: utf8(sentencesMarkdown(parts, around)) },
    { path: 'setninger.txt', bytes: utf8(sentencesText(parts, around)) },
  ];
}

/** Whether a file holds a part: one of its own, or one that holds all of its kind. */
function holds(path: string, part: ArticlePart): boolean {
  switch (part.kind) {
    case 'table':
      return (
        path.startsWith('tabeller.') ||
        path === 'results.json' ||
        path === `${looseTables}${part.table.id}.csv`
      );
    case 'figure':
      return path.startsWith(`${figures}${part.figure.id}.`) || path === `${figures}figurer.json`;
    case 'sentence':
      return sentenceFiles.includes(path);
    default:
      return part satisfies never;
  }
}

function numberOf(part: ArticlePart): number | null {
  if (part.kind === 'sentence') return null;
  return part.kind === 'table' ? part.table.number : part.figure.number;
}

function manifestOf(
  { pieces, parts, others, content, digits, language }: ArticleSource,
  files: readonly PrintedFile[],
  method: readonly PrintedFile[],
): ArticleManifest {
  return {
    format: 'grenseland-article-1',
    round: content.round,
    registerDate: content.registerDate,
    release: content.release,
    draft: content.draft,
    digits,
    ...(language === 'nb' ? {} : { language }),
    pieces: parts.map((part) => ({
      id: part.piece,
      kind: part.kind,
      number: numberOf(part),
      label: labelOf(part, language),
      title: titleOf(part),
      files: files.flatMap(({ path }) => (holds(path, part) ? [path] : [])),
      flags: part.kind === 'sentence' ? part.sentence.flags.map(({ message }) => message) : [],
    })),
    specifications: [...pieces],
    otherRounds: others.map(({ round, release }) => ({ round, release })),
    method: method.map(({ path }) => path),
    files: files.map(({ path, bytes }) => ({
      path,
      sha256: sha256Of(bytes),
      size: bytes.byteLength,
    })),
  };
}

/**
 * Prints an article set. In: its parts, the content they are of, the appendix, how figures are drawn, the formats wanted,
 * and what is done between the files of a stage.
 * Out: every file in order of path, with `artikkel.json`, which lists them. Equal input gives equal bytes.
 */
export async function articleFiles(
  source: ArticleSource,
  between: (stage: ArticleStage) => Between = () => withoutPause,
): Promise<readonly PrintedFile[]> {
  await between('metode')(0, 1);
  const method = await appendixFiles(
    source.appendix,
    among(appendixFormat.options, source.formats),
    source.look,
  );
  const printed = [
    ...(await tableFiles(source, between('tabeller'))),
    ...(await figureFiles(source, between('figurer'))),
    ...sentenceFilesOf(source),
    ...method,
  ];
  const files = printed.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const manifest = articleManifestBytes(manifestOf(source, files, method));
  return [...files, { path: articleManifestPath, bytes: manifest }].toSorted((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}
