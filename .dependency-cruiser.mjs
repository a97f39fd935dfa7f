/** The house: each folder with its level. A folder may import only folders on lower levels, through their faces. */
const LEVELS = {
  version: 0,
  errors: 0,
  sql: 0,
  decorators: 0,
  schema: 1,
  database: 1,
  loader: 1,
  mapping: 2,
  snapshot: 2,
  diff: 2,
  scan: 3,
  introspect: 3,
  plan: 4,
  hazards: 5,
  migrations: 5,
  runner: 6,
  review: 6,
  config: 7,
  prove: 7,
  app: 8,
  cli: 9,
  testing: 9,
};

const folders = Object.keys(LEVELS);

const levelRules = folders.map((folder) => ({
  name: `${folder}-imports-only-lower-levels`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: {
    path: `^src/(${folders.filter((other) => other !== folder && LEVELS[other] >= LEVELS[folder]).join('|')})/`,
  },
}));

/** Packages that only one folder may know. */
const OWNERS = {
  'ts-morph': 'scan',
  'oxc-resolver': 'scan',
  'deep-diff': 'diff',
  pg: 'database',
  '@electric-sql/pglite': 'database',
  'oxc-transform': 'loader',
  kysely: 'migrations',
  'libpg-query': 'sql',
  yargs: 'cli',
  picocolors: 'cli',
  'reflect-metadata': 'decorators',
};

const ownerRules = Object.entries(OWNERS).map(([name, folder]) => ({
  name: `${name.replaceAll(/[^a-z-]/g, '')}-only-in-${folder}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${folder}/` },
  to: { path: `^node_modules/${name}/` },
}));

export default {
  forbidden: [
    ...levelRules,
    ...ownerRules,
    {
      name: 'only-through-the-face',
      comment: 'A folder is imported through its index.ts.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'pure-core',
      comment: 'The core touches no disk, clock, environment or process.',
      severity: 'error',
      from: { path: '^src/(schema|mapping|snapshot|diff|plan|hazards|review)/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '\\.test\\.ts$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
