import type { FigureFormat } from '../../../shared/contract/figure-contract.ts';
import type { FigureValue } from '../../../shared/figures/figure-value.ts';
import { withoutPause, type Between } from '../between-files.ts';
import { utf8, type PrintedFile } from '../printed-file.ts';
import { behindCsv, behindJson } from './behind-figure.ts';
import { drawFigure, type DrawingChoices } from './draw-figure.ts';
import { svgPdf } from './pdf.ts';
import { svgPng } from './png.ts';
import type { SvgNode } from './svg-node.ts';
import { svgXml } from './svg-xml.ts';

/** The time that files say they are of, ISO 8601. */
type Made = { readonly made: string };

async function printed(
  format: FigureFormat,
  { id, label, title, alternative, language }: FigureValue,
  root: SvgNode,
  made: string,
): Promise<PrintedFile> {
  switch (format) {
    case 'svg':
      return { path: `${id}.svg`, bytes: utf8(svgXml(root)) };
    case 'pdf': {
      const words = {
        title: `${label} ${title}`,
        subject: alternative,
        made: new Date(made),
        language,
      };
      return { path: `${id}.pdf`, bytes: await svgPdf(root, words) };
    }
    case 'png':
      return { path: `${id}.png`, bytes: await svgPng(svgXml(root)) };
    default:
      return format satisfies never;
  }
}

/** In: a figure and how it is drawn. Out: it as an SVG document. */
export function figureSvg(figure: FigureValue, choices: DrawingChoices): string {
  return svgXml(drawFigure(figure, choices));
}

/**
 * In: figures, the formats wanted, how they are drawn and the time they are of, and what is done between them. Out: the files in order of path: each
 * figure in each format, and the table behind it; `figurer.json` is always among them. Equal input gives equal bytes.
 */
export async function printFigures(
  figures: readonly FigureValue[],
  formats: readonly FigureFormat[],
  { made, ...choices }: DrawingChoices & Made,
  between: Between = withoutPause,
): Promise<readonly PrintedFile[]> {
  const files: PrintedFile[] = [{ path: 'figurer.json', bytes: utf8(behindJson(figures)) }];
  for (const [at, figure] of figures.entries()) {
    await between(at, figures.length);
    const root = drawFigure(figure, choices);
    files.push({ path: `${figure.id}.csv`, bytes: utf8(behindCsv(figure)) });
    for (const format of new Set(formats)) files.push(await printed(format, figure, root, made));
  }
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
