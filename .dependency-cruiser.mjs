/** Named boundaries of the house. Each message is written to the person who trips over it. */
const from = (path, extra = {}) => ({ path, ...extra });

export default {
  forbidden: [
    {
      name: 'shared-is-pure',
      comment:
        'shared/ holds rules and values only: no Node, no Electron, no React. A file that needs the machine belongs in electron/, one that shows something in renderer/.',
      severity: 'error',
      from: from('^shared/'),
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shared-imports-only-shared',
      comment: 'Imports point at shared/, never out of it. Pass the value in instead.',
      severity: 'error',
      from: from('^shared/'),
      to: { path: '^(electron|renderer|tests|scripts)/' },
    },
    {
      name: 'shared-takes-few-libraries',
      comment:
        'shared/ may use zod, canonicalize, the contract builder and the stemmer. Another library belongs in the room that does the work.',
      severity: 'error',
      from: from('^shared/'),
      to: {
        path: 'node_modules/',
        pathNot: 'node_modules/(zod|canonicalize|@orpc/contract|@orama/stemmers)/',
      },
    },
    {
      name: 'renderer-never-meets-electron',
      comment:
        'The renderer asks through renderer/data and the contract; it never imports electron/.',
      severity: 'error',
      from: from('^renderer/'),
      to: { path: '^electron/|node_modules/electron/' },
    },
    {
      name: 'electron-never-meets-renderer',
      comment: 'What both need belongs in shared/.',
      severity: 'error',
      from: from('^electron/'),
      to: { path: '^renderer/' },
    },
    {
      name: 'features-do-not-import-each-other',
      comment:
        'One folder per job. What two features share belongs in renderer/components or renderer/data.',
      severity: 'error',
      from: from('^renderer/features/([^/]+)/'),
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'components-know-no-feature',
      comment: 'A component takes what it shows as props; it asks nobody.',
      severity: 'error',
      from: from('^renderer/components/'),
      to: { path: '^renderer/(features|data|app)/' },
    },
    {
      name: 'only-data-talks-to-the-store',
      comment: 'renderer/data is the only door to the store.',
      severity: 'error',
      from: from('^renderer/', { pathNot: '^renderer/data/' }),
      to: { path: 'node_modules/@orpc/' },
    },
    {
      name: 'only-the-store-opens-sqlite',
      comment: 'SQL lives in electron/store. Ask it through a procedure.',
      severity: 'error',
      from: from('^(electron|scripts|renderer|shared)/', { pathNot: '^electron/store/' }),
      to: { path: 'node_modules/better-sqlite3/' },
    },
    {
      name: 'exporters-see-no-store',
      comment: 'An exporter gets a finished value and returns bytes. The caller does the asking.',
      severity: 'error',
      from: from('^electron/exporters/'),
      to: { path: '^electron/(store|main|cli|importers)/' },
    },
    {
      name: 'importers-see-no-store',
      comment:
        "An importer turns a file into rows or refusals. What becomes of the rows is the rules' business.",
      severity: 'error',
      from: from('^electron/importers/'),
      to: { path: '^electron/(store|main|cli|exporters)/' },
    },
    {
      name: 'main-has-no-rules',
      comment:
        'Main owns windows, keys and ports. Rules live in shared/rules and run in the store.',
      severity: 'error',
      from: from('^electron/main/'),
      to: { path: '^shared/(rules|projections)/|^electron/(store|importers|exporters)/' },
    },
    {
      name: 'rules-see-no-projection-store',
      comment: 'decide gets the state it needs; projections never call rules.',
      severity: 'error',
      from: from('^shared/projections/'),
      to: { path: '^shared/rules/' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one idea, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that resolves to nothing is not watched by any rule.',
      severity: 'error',
      from: {},
      // The package names its WebAssembly without the bundler's question after it; the build reads it.
      to: { couldNotResolve: true, pathNot: '\\.wasm\\?url&inline$' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|json|woff2|tsv)$' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
