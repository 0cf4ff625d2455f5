/** The law between folders. test/law/ proves that the cruise sees every file and that each rule bites. */
const STAGES = 'manifest|files|engines|contexts|gate|progress|report|github';
const PURE = 'manifest|contexts|gate|progress|report';
const LEAVES = '^src/(errors|nearest)\\.ts$';
const ENTRIES = '^src/(cli|action)/';
const COMPILER = '^src/engines/typescript/compiler\\.ts$';
const TS_MORPH = '(^|/)node_modules/@ts-morph/';
const BUNDLED = '@ts-morph/common|yaml|zod|minimatch|ignore|re2js|@types/node|@actions|@octokit';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'model-imports-nothing',
      comment:
        'The types that cross a folder tell the whole story by themselves; an import would drag a stage into all others.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { pathNot: '^src/model/' },
    },
    {
      name: 'leaves-import-nothing',
      comment:
        'Every folder may import these single files; what one of them imported, every folder would import.',
      severity: 'error',
      from: { path: LEAVES },
      to: { path: '.' },
    },
    {
      name: 'stages-stand-apart',
      comment:
        'Data flows one way and run.ts joins the stages: engines know symbols and no policy, the gate knows policy and no syntax, reports know words and decide nothing.',
      severity: 'error',
      from: { path: `^src/(${STAGES})/` },
      to: { path: '^src/', pathNot: ['^src/$1/', '^src/model/', LEAVES, ENTRIES] },
    },
    {
      name: 'nothing-imports-an-entry',
      comment:
        'Entries parse arguments and write output; whatever imported one could not be run by another entry.',
      severity: 'error',
      from: { path: '^src/', pathNot: ENTRIES },
      to: { path: ENTRIES },
    },
    {
      name: 'entries-stand-apart',
      comment:
        'The command line works without GitHub and the action without a terminal; what both need belongs below them.',
      severity: 'error',
      from: { path: ENTRIES },
      to: { path: ENTRIES, pathNot: '^src/$1/' },
    },
    {
      name: 'compiler-behind-one-door',
      comment:
        'The compiler is 7 MB and half a second: one module loads it, and dist/compiler.js is that module.',
      severity: 'error',
      from: { path: '^src/', pathNot: COMPILER },
      to: { path: TS_MORPH, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'compiler-in-its-engine',
      comment:
        'A syntax node that leaves the engine ties every stage to one compiler; plain facts leave it instead.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/engines/typescript/' },
      to: { path: [TS_MORPH, COMPILER] },
    },
    {
      name: 'disk-and-processes-in-files',
      comment:
        'What may be read is decided in one place: a file opened elsewhere escapes the root, the limits and the tests.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(files|entry|cli|action)/' },
      to: {
        path: '^(node:)?(fs|fs/promises|child_process|worker_threads)$',
      },
    },
    {
      name: 'network-in-github',
      comment: 'A scan is the same offline; only what talks to GitHub touches the network.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(github|action)/' },
      to: {
        path: [
          '^(node:)?(http|https|http2|net|tls|dgram|dns|dns/promises)$',
          '(^|/)node_modules/(@actions|@octokit)/',
        ],
      },
    },
    {
      name: 'nothing-scanned-is-run',
      comment:
        'The scanned repository is data: no config in JavaScript, no plugins, no package scripts. The entry asks node:module for the cache of its own compiled code.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/main[.]ts$' },
      to: { path: '^(node:)?(vm|module|cluster|repl|inspector|inspector/promises|wasi|sea)$' },
    },
    {
      name: 'pure-stages',
      comment:
        'Same tree, manifest and date: the same bytes. These folders compute; hashes and string tools are all they need of Node.',
      severity: 'error',
      from: { path: `^src/(${PURE})/` },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|util)$' },
    },
    {
      name: 'no-cycles',
      comment:
        'In a cycle no file can be read, tested or replaced alone. Types count: they are what a reader follows.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'nothing-unreachable',
      comment:
        'What neither an entry nor the schema generator can reach is dead, however well it is tested. Orphans are the plainest case.',
      severity: 'error',
      from: { path: '^(src/(cli|action)/main|scripts/schema)\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(cli|action)/main\\.ts$', reachable: false },
    },
    {
      name: 'product-stands-alone',
      comment:
        'dist/ is made of src/ and its packages alone; tests, scripts and benchmarks look at it from outside.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts|bench|examples|dist)/' },
    },
    {
      name: 'bundled-packages-only',
      comment:
        'Everything is a development dependency because dist/ is bundled; this list is what may be in the bundle. typescript is not: @ts-morph/common brings its own.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '(^|/)node_modules/', pathNot: `(^|/)node_modules/(${BUNDLED})/` },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere evades every other rule.',
      severity: 'error',
      from: { path: '^(src|scripts)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Not true: only "specify" tells an `import type` from an import that is there at run time.
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
