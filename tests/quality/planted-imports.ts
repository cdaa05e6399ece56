/** One fault that a boundary must catch: these files, of which the first trips over the rule. */
export interface PlantedImport {
  readonly rule: string;
  readonly files: Readonly<Record<string, string>>;
}

function importing(rule: string, from: string, target: string): PlantedImport {
  return { rule, files: { [from]: `import '${target}';\n` } };
}

const target = { content: 'export const planted = 1;\n' };

/** One for every rule of .dependency-cruiser.mjs. */
export const plantedImports: readonly PlantedImport[] = [
  importing('shared-is-pure', 'shared/planted/core.ts', 'node:fs'),
  importing(
    'shared-imports-only-shared',
    'shared/planted/out.ts',
    '../../electron/planted-target.ts',
  ),
  importing('shared-takes-few-libraries', 'shared/planted/library.ts', 'fflate'),
  importing(
    'renderer-never-meets-electron',
    'renderer/data/planted/electron.ts',
    '../../../electron/planted-target.ts',
  ),
  importing(
    'electron-never-meets-renderer',
    'electron/planted/renderer.ts',
    '../../renderer/planted-target.ts',
  ),
  importing(
    'features-do-not-import-each-other',
    'renderer/features/planted-a/a.ts',
    '../planted-b/b.ts',
  ),
  importing(
    'components-know-no-feature',
    'renderer/components/planted/feature.ts',
    '../../features/planted-b/b.ts',
  ),
  importing('only-data-talks-to-the-store', 'renderer/components/planted/rpc.ts', '@orpc/client'),
  importing('only-the-store-opens-sqlite', 'electron/main/planted/sql.ts', 'better-sqlite3'),
  importing(
    'exporters-see-no-store',
    'electron/exporters/planted/store.ts',
    '../../store/planted-target.ts',
  ),
  importing(
    'importers-see-no-store',
    'electron/importers/planted/store.ts',
    '../../store/planted-target.ts',
  ),
  importing(
    'main-has-no-rules',
    'electron/main/planted/rules.ts',
    '../../../shared/rules/planted-target.ts',
  ),
  importing(
    'rules-see-no-projection-store',
    'shared/projections/planted/rules.ts',
    '../../rules/planted-target.ts',
  ),
  {
    rule: 'no-circles',
    files: {
      'shared/planted/circle-a.ts': "import './circle-b.ts';\n",
      'shared/planted/circle-b.ts': "import './circle-a.ts';\n",
    },
  },
  importing('everything-resolves', 'shared/planted/nowhere.ts', './not-there.ts'),
];

/** What the planted imports point at. */
export const plantedTargets: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'electron/planted-target.ts',
    'electron/store/planted-target.ts',
    'renderer/planted-target.ts',
    'renderer/features/planted-b/b.ts',
    'shared/rules/planted-target.ts',
  ].map((path) => [path, target.content]),
);
