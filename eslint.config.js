import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const generated = [
  '.next/**',
  'coverage/**',
  'data/**',
  'dist/**',
  'next-env.d.ts',
  'src/app/**/importMap.js',
  'src/migrations/**',
  'src/payload-types.ts',
  'tests/.artifacts/**',
  'tests/fixtures/**',
]

const nodeGlobals = [
  'AbortSignal',
  'Buffer',
  'URL',
  'clearTimeout',
  'console',
  'fetch',
  'module',
  'process',
  'setTimeout',
]

/** Files whose default export a framework asks for: Next's and Payload's, and the tools' own configs. */
const defaultExporters = [
  '*.config.{js,ts}',
  '.dependency-cruiser.mjs',
  'src/app/**',
  'tests/helpers/{environment,global*,sequencer}.js',
]

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export it by name: only what a framework loads by its path has a default export.',
}

const noBarrel = {
  selector: ':matches(ExportAllDeclaration, ExportNamedDeclaration[source])',
  message: 'No barrels: import from the file that makes it. Only src/exports re-exports.',
}

/** A cast stands at a parse boundary, and a comment on its line or right above says why it holds there. */
const castsSayWhy = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { why: 'Say in a comment, here or right above, why this cast holds; or parse.' },
  },
  create(context) {
    const { sourceCode } = context
    const commented = new Set(
      sourceCode.getAllComments().flatMap(({ loc }) => [loc.start.line, loc.end.line, loc.end.line + 1]),
    )
    return {
      TSAsExpression(node) {
        const isConst = sourceCode.getText(node.typeAnnotation) === 'const'
        const statement = sourceCode
          .getAncestors(node)
          .findLast(({ type }) => /Statement|Declaration$/.test(type))
        const lines = [node.loc.start.line, node.loc.end.line, statement?.loc.start.line]
        if (!isConst && !lines.some((line) => commented.has(line))) context.report({ node, messageId: 'why' })
      },
    }
  },
}

const noEnvironment = {
  object: 'process',
  property: 'env',
  message: 'src/env.ts is the only reader of the environment: take the parsed settings.',
}

const noStdout = {
  object: 'process',
  property: 'stdout',
  message:
    'Only seed/cli.ts and src/commands/processShell.ts write to stdout: log to stderr, or return the text.',
}

export default defineConfig(
  globalIgnores(generated),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },

  // Types are parsed at the edge and inferred from there.
  {
    rules: {
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
      // Payload's generated types are interfaces, unions can only be types: both have their place.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // tsc's own noPropertyAccessFromIndexSignature would ask for the brackets; either reads well.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Payload marks single members of unions as deprecated, and the mark falls on the whole property.
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // An empty setting counts as unset, so `||` between strings is meant.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },

  {
    files: ['src/**', 'seed/**'],
    plugins: { verbatim: { rules: { 'casts-say-why': castsSayWhy } } },
    rules: { 'verbatim/casts-say-why': 'error' },
  },

  // One file, one job; functions that fit on a screen.
  {
    rules: {
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      eqeqeq: 'error',
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-properties': ['error', noEnvironment, noStdout],
      'no-restricted-syntax': ['error', noBarrel, noDefaultExport],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'object-shorthand': 'error',
    },
  },

  { files: defaultExporters, rules: { 'no-restricted-syntax': ['error', noBarrel] } },
  { files: ['src/exports/**'], rules: { 'no-restricted-syntax': ['error', noDefaultExport] } },
  { files: ['src/env.ts'], rules: { 'no-restricted-properties': ['error', noStdout] } },
  {
    files: ['seed/cli.ts', 'src/commands/processShell.ts'],
    rules: { 'no-console': 'off', 'no-restricted-properties': ['error', noEnvironment] },
  },

  // A suite is one long function of short ones, and a test prepares the environment that it needs.
  {
    files: ['tests/**'],
    rules: {
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': 'off',
      'no-restricted-properties': 'off',
    },
  },

  // Plain JavaScript: the tools' configs and scripts. They run in Node and have no types to check.
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])),
    },
  },
  {
    files: ['.ci/**', 'tests/**/*.{js,mjs}'],
    rules: { 'no-console': 'off', 'no-restricted-properties': 'off' },
  },
)
