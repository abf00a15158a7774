/**
 * Who may import whom: docs/architecture.md in rules. Each says what it keeps true.
 * A type-only import acts on nothing, so most rules let it pass; layers and siblings do not.
 */

/** Parts that only compute: no database, no file, no clock of the outside world. */
const PURE =
  '^(src/(text|anchoring|extraction|merge)|src/collections/[^/]+/rules|seed/(desired|export|plan))/'

/** What a pure part may use beside other pure parts: the error class, generated types, what a rule is. */
const PURE_BASE = '^src/(errors|payload-types|rules/(?!refuse)[^/]+)\\.ts$'

/** npm packages that only compute. A new one is added here by name, after a look at what it does. */
const PURE_PACKAGES = 'node_modules/(diff|fast-deep-equal|htmlparser2|markdown-it|node-diff3|uuid|yaml|zod)/'

/** Node's own modules that only compute. */
const PURE_BUILTINS = '^(node:)?(assert|crypto|path|url|util)(/|$)'

const PAYLOAD = 'node_modules/(payload|@payloadcms/[^/]+)/'

/** Runtime imports: what is still there after TypeScript took the types away. */
const atRuntime = { dependencyTypesNot: ['type-only'] }

const error = (name, comment, rule) => ({ name, comment, severity: 'error', ...rule })

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    error('no-cycles', 'Two files that need each other are one file, or three.', {
      from: {},
      to: { circular: true },
    }),
    error('resolvable', 'An import that leads nowhere: a typing slip, or a package that is not installed.', {
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.s?css$' },
    }),
    error('no-dev-packages', 'What ships runs without devDependencies: move the package to dependencies.', {
      from: { path: '^(src|seed)/|^payload\\.config\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    }),
    error('nothing-imports-tests', 'Tests know the project; the project does not know its tests.', {
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    }),

    // Pure parts
    error('pure-packages', 'A pure part uses packages that only compute, and Payload for its types.', {
      from: { path: PURE },
      to: { path: 'node_modules/', pathNot: PURE_PACKAGES, ...atRuntime },
    }),
    error('pure-builtins', 'A pure part opens no file, no socket and no process.', {
      from: { path: PURE },
      to: { dependencyTypes: ['core'], pathNot: PURE_BUILTINS },
    }),
    error('pure-locals', 'A pure part imports pure parts: what acts calls it, never the other way round.', {
      from: { path: PURE },
      to: { path: '^(src|seed)/|^[^/]+\\.(ts|js)$', pathNot: [PURE, PURE_BASE], ...atRuntime },
    }),
    error('text-is-the-ground', 'text → anchoring → extraction, in that order only: text knows neither.', {
      from: { path: '^src/text/' },
      to: { path: '^src/(anchoring|extraction|merge)/' },
    }),
    error('anchoring-before-extraction', 'text → anchoring → extraction: anchoring knows only text.', {
      from: { path: '^src/anchoring/' },
      to: { path: '^src/(extraction|merge)/' },
    }),

    error(
      'commands-only-extract',
      'The commands of src/commands start without Payload, settings or database.',
      {
        from: { path: '^src/commands/' },
        to: {
          path: '^(src|seed)/',
          pathNot: '^src/(commands/|extraction/|(errors|errorCode|formatError)\\.ts$)',
        },
      },
    ),
    error('commands-without-payload', 'They start in a moment: what they read needs no newsroom.', {
      from: { path: '^src/commands/' },
      to: { path: `${PAYLOAD}|node_modules/next/` },
    }),

    // Collections and the config
    error('no-sibling-collections', 'A collection never imports a sibling: src/plugin.ts composes them.', {
      from: { path: '^src/collections/([^/]+)/' },
      to: { path: '^src/collections/[^/]+/', pathNot: '^src/collections/$1/' },
    }),
    error('revise-below-hooks', 'rules → revise → hooks: revise acts by the pure rules, and hooks call it.', {
      from: { path: '^src/revise/' },
      to: { path: '^src/collections/', pathNot: '^src/collections/[^/]+/rules/' },
    }),
    error(
      'only-the-plugin-composes',
      'src/plugin.ts alone takes the collections, to put them into a config.',
      {
        from: { pathNot: '^(src/plugin\\.ts|src/collections/|tests/)' },
        to: { path: '^src/collections/[^/]+/index\\.ts$' },
      },
    ),
    error('no-config-below', 'payload.config.ts is one user of the plugin: only the doors import it.', {
      from: { path: '^(src|seed)/', pathNot: '^src/(app|server)/' },
      to: { path: '^payload\\.config\\.ts$' },
    }),
    error('settings-are-read-once', 'Only src/env.ts loads .env; the rest takes the parsed settings.', {
      from: { path: '^(src|seed)/', pathNot: '^src/env\\.ts$' },
      to: { path: 'node_modules/dotenv/' },
    }),
    error('api-without-next', 'REST, GraphQL and the rules answer without Next: it serves panel and pages.', {
      from: { path: '^(src|seed)/', pathNot: '^src/(admin|app|server)/' },
      to: { path: 'node_modules/(next|@payloadcms/next)/', ...atRuntime },
    }),

    // Seed
    error(
      'src-without-seed',
      'src works without seed, save for the trial, which src/server/start.ts loads.',
      {
        from: { path: '^(src/|payload\\.config\\.ts$)', pathNot: '^src/(server/start|exports/seed)\\.ts$' },
        to: { path: '^seed/' },
      },
    ),
    error(
      'cli-runs-commands',
      'cli → commands → desired, export, plan, store: the cli reads argv and runs a command.',
      {
        from: { path: '^seed/cli\\.ts$' },
        to: { path: '^seed/', pathNot: '^seed/(commands/|cli\\.ts$)' },
      },
    ),
    error(
      'commands-below-cli',
      'cli → commands → desired, export, plan, source, store: nothing calls back up.',
      {
        from: { path: '^seed/(commands|desired|export|plan|source|store)/' },
        to: { path: '^seed/cli\\.ts$' },
      },
    ),
    error('parts-below-commands', 'The parts do not know the commands that use them.', {
      from: { path: '^seed/(desired|export|plan|source|store)/' },
      to: { path: '^seed/commands/' },
    }),
    error('desired-first', 'Desired entries are made from documents alone: no plan, no database.', {
      from: { path: '^seed/desired/' },
      to: { path: '^seed/(export|plan|store)/' },
    }),
    error('export-writes-documents', 'An export turns values into yaml: no plan, no database.', {
      from: { path: '^seed/export/' },
      to: { path: '^seed/(plan|store)/' },
    }),
    error('engine-knows-no-export', 'plan and store do not care what becomes of the documents.', {
      from: { path: '^seed/(plan|store)/' },
      to: { path: '^seed/export/' },
    }),
    error('plan-knows-no-store', 'A plan is plain data: the store applies it.', {
      from: { path: '^seed/plan/' },
      to: { path: '^seed/store/' },
    }),
    error('store-applies-plans', 'The store takes a plan, and does not care how the entries were made.', {
      from: { path: '^seed/store/' },
      to: { path: '^seed/desired/', ...atRuntime },
    }),
    error(
      'engine-knows-no-collection',
      'plan and store walk field configs, and know no collection by name.',
      {
        from: { path: '^seed/(plan|store)/' },
        to: { path: '^src/collections/' },
      },
    ),
    error('one-door-to-payload', 'seed/store is the only part of seed that talks to Payload.', {
      from: { path: '^seed/', pathNot: '^seed/store/' },
      // payload/node finds and loads a config; it opens nothing.
      to: { path: PAYLOAD, pathNot: 'node_modules/payload/dist/exports/node\\.', ...atRuntime },
    }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|coverage|data|dist|src/migrations)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['production', 'import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
}
