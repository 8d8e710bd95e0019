/**
 * Who may import what. A file is told by its place and its role in the name (`<noun>.<role>.ts`); see docs/architecture.md.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */

/** What lies outside a process: database, broker, network, files, other processes. */
const builtIn = '(fs|http|https|http2|net|tls|dgram|dns|child_process|worker_threads|cluster|timers)(/|$)';
const outsideWorld = [
  `^(node:)?${builtIn}`,
  '^node_modules/(typeorm|mysql2|kafkajs|undici|pino|prom-client|@apollo|dataloader)/',
];

/** The files of an aggregate's folder that read, write or wire, by their roles; all others are pure. */
const table = '\\.(table|tables|columns)\\.ts$';
const reading = '\\.(repository|queries|commands|reactions|reader|readers|scope)\\.ts$';
const wiring = '/(resolvers|events|scope|files|notice|watch|background|generation)/|/(context|main)\\.ts$';
const test = '\\.test\\.ts$';
/** What only tests use, beside what it is for: `decider-spec.ts`, `case-life.arbitrary.ts`. */
const forTests = '(-spec|\\.arbitrary)\\.ts$';
const impure = [table, reading, wiring, test];

/** What nobody imports, for something else starts it: a command line, a process, a worker, a tool. */
const entries = [
  '^infra/[^/]+\\.(ts|js)$',
  '/main\\.ts$',
  '/render-page\\.ts$',
  '^codegen\\.ts$',
  '/global-\\w+\\.ts$',
  '^tests/bench/bench\\.ts$',
  test,
];

export default {
  forbidden: [
    {
      name: 'no-service-imports-another',
      comment: 'Services know of each other by events alone.',
      severity: 'error',
      from: { path: '^services/([^/]+)/' },
      to: { path: '^services/', pathNot: '^services/$1/' },
    },
    {
      name: 'services-stand-on-shared-alone',
      severity: 'error',
      from: { path: '^services/', pathNot: test },
      to: { path: '^(gateway|infra)/' },
    },
    {
      name: 'shared-stands-alone',
      severity: 'error',
      from: { path: '^shared/', pathNot: test },
      to: { path: '^(services|gateway|infra)/' },
    },
    {
      name: 'gateway-stands-on-shared-alone',
      severity: 'error',
      from: { path: '^gateway/', pathNot: test },
      to: { path: '^(services|infra)/' },
    },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      from: { pathNot: ['^tests/', test] },
      to: { path: ['^tests/', test] },
    },
    {
      name: 'a-test-is-no-library',
      comment: 'What two tests share stands in tests/kit or in a file of its own beside them.',
      severity: 'error',
      from: { path: test },
      to: { path: test },
    },
    {
      name: 'pure-stays-pure',
      comment: 'Rules and states see neither database nor broker nor network; types of theirs are fine.',
      severity: 'error',
      from: { path: '^services/[^/]+/src/[^/]+/', pathNot: impure },
      to: { path: outsideWorld, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-stays-apart',
      comment: 'Nor by way of a file that reads, writes or wires. A file that needs one says so by a role in its name.',
      severity: 'error',
      from: { path: '^services/[^/]+/src/[^/]+/', pathNot: impure },
      to: { path: [table, reading], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvers-are-thin',
      comment: 'A resolver calls a query or a command; it never reaches the database itself.',
      severity: 'error',
      from: { path: '/resolvers/' },
      to: { path: 'node_modules/(typeorm|mysql2|kafkajs)/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unused-files',
      comment: 'What nobody reaches from a command line, a process or a test is removed.',
      severity: 'error',
      from: { path: entries },
      to: { path: '^(shared|gateway|services|infra|tests)/', pathNot: entries, reachable: false },
    },
    {
      name: 'no-tools-at-run-time',
      comment: 'What runs does not need what only builds and checks.',
      severity: 'error',
      from: { path: '^(shared|gateway|services)/', pathNot: [test, forTests] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // dependency-cruiser reads TypeScript up to 6 by its compiler; the parser of the tests reads ours.
    parser: 'swc',
    tsPreCompilationDeps: true,
    // Every package stands in the root package.json, none in a workspace's.
    combinedDependencies: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['node', 'import', 'types'] },
  },
};
