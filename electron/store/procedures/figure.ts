import { builtInFigures } from '../../../shared/figures/built-in-figures.ts';
import { matchBoundaries, type Boundaries } from '../../../shared/figures/boundaries.ts';
import { evaluateFigure } from '../../../shared/figures/evaluate-figure.ts';
import type { FigureWorld } from '../../../shared/figures/figure-world.ts';
import type { FigureSpecification } from '../../../shared/figures/specification.ts';
import type { ReleaseNumber, RoundId } from '../../../shared/lib/ids.ts';
import type { Language } from '../../../shared/lib/language.ts';
import type { Digits } from '../../../shared/lib/norwegian-format.ts';
import { valueOf } from '../../../shared/lib/value-of.ts';
import type { TableSpecification } from '../../../shared/tables/specification.ts';
import { readBoundaries } from '../../importers/boundaries/read-boundaries.ts';
import { figureWorld } from '../article/figure-world.ts';
import { worldFor, type WorldChoice } from '../article/table-worlds.ts';
import { writeTables } from '../export-folder.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';

/** What draws is large, and seldom needed: it is fetched when it is. */
const printing = () => import('../../exporters/figures/print-figures.ts');

type Asked = {
  readonly round: RoundId;
  readonly release: ReleaseNumber | null;
  readonly digits: Digits;
  readonly language: Language;
  readonly tables: readonly TableSpecification[];
  readonly boundaries: string | null;
};

type Ready = { readonly world: FigureWorld; readonly boundaries: Boundaries | null };

/** In: the workspace. Out: the procedures about figures; they are saved with what goes into the article. */
export function figureProcedures(workspace: Workspace) {
  const choiceOf = ({
    round,
    release,
    language,
  }: Pick<Asked, 'round' | 'release' | 'language'>): WorldChoice => ({
    round: workspace.round(round),
    release,
    asker: workspace.asker(),
    language,
  });

  /** A file of boundaries that does not fit is refused before anything is drawn. */
  const ready = async ({ boundaries: path, ...asked }: Asked): Promise<Ready> => {
    const given = path === null ? null : await readBoundaries(path);
    const world = figureWorld(workspace.file(), choiceOf(asked), {
      ...asked,
      boundaries: given?.file ?? null,
    });
    const boundaries = given === null ? null : valueOf(matchBoundaries(given, world.content));
    return { world, boundaries };
  };

  const evaluated = (figures: readonly FigureSpecification[], world: FigureWorld, from: number) =>
    figures.map((one, at) => valueOf(evaluateFigure(one, from + at, world)));

  return {
    builtIn: door.figure.builtIn.handler(({ input }) => {
      const { asked } = worldFor(workspace.file(), choiceOf({ ...input, language: 'nb' }), []);
      return builtInFigures(asked, false);
    }),
    preview: door.figure.preview.handler(async ({ input }) => {
      const { figure, number, caption, ...asked } = input;
      const { world, boundaries } = await ready(asked);
      const value = valueOf(evaluateFigure(figure, number, world));
      const { figureSvg } = await printing();
      const { label, title, alternative, notes } = value;
      return { label, title, alternative, notes, svg: figureSvg(value, { caption, boundaries }) };
    }),
    chooseBoundaries: door.figure.chooseBoundaries.handler(async () => {
      const file = await workspace.host.chooseFile({
        title: 'Velg en fil med grenser',
        kinds: [{ name: 'GeoJSON eller TopoJSON', extensions: ['geojson', 'topojson', 'json'] }],
      });
      return file === null ? null : { file };
    }),
    export: door.figure.export.handler(async ({ input }) => {
      const { figures, formats, caption, folder: given, ...asked } = input;
      const { world, boundaries } = await ready(asked);
      const { content } = world;
      const asIs = worldFor(workspace.file(), choiceOf(asked), []).asked;
      const wanted = figures.length > 0 ? figures : builtInFigures(asIs, boundaries !== null);
      const values = evaluated(wanted, world, 1);
      const folder =
        given ?? (await workspace.host.chooseFolder({ title: 'Velg mappe for figurene' }));
      if (folder === null) return null;
      const { printFigures } = await printing();
      const made = content.published ?? content.updated;
      const files = await printFigures(values, formats, { caption, boundaries, made });
      return { folder, files: writeTables(folder, files) };
    }),
  };
}
