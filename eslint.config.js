import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Who may import whom: STYLE.md's table. A folder not named here may not be imported. */
const mayImport = {
  load: [],
  contract: [],
  analysis: [],
  format: [],
  theme: [],
  view: ['analysis', 'format'],
  draw: ['view', 'format', 'theme'],
  describe: ['view', 'format'],
  export: ['view', 'format'],
  elements: [
    'load',
    'contract',
    'analysis',
    'format',
    'theme',
    'view',
    'draw',
    'describe',
    'export',
  ],
  define: ['elements'],
  embed: [],
};
const folders = [...Object.keys(mayImport), 'publish'];

const boundaries = Object.entries(mayImport).map(([folder, allowed]) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: [
          {name: 'arquero', message: 'Arquero compiles code from text: publish/ and tests only.'},
        ],
        patterns: folders
          .filter((other) => other !== folder && !allowed.includes(other))
          .map((other) => ({
            group: [`**/${other}/*`, `**/${other}/**`],
            message: `${folder}/ may not import ${other}/.`,
          })),
      },
    ],
  },
}));

/** What SECURITY.md bans from the source: markup from text, code from text, storage, and the console. */
const sinks = [
  [
    'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    'Text goes to the page as text.',
  ],
  [
    'CallExpression[callee.property.name=/^(insertAdjacentHTML|write|writeln|parseFromString|html)$/][callee.object.name!=/^(process|clipboard)$/]',
    'Text goes to the page as text.',
  ],
  ['NewExpression[callee.name=/^(Function|DOMParser)$/]', 'No code and no markup from text.'],
  [
    'CallExpression[callee.name=/^(unsafeHTML|unsafeSVG|unsafeStatic|unsafeCSS|eval|Function)$/]',
    'No code and no markup from text.',
  ],
  [
    'CallExpression[callee.name=/^(setTimeout|setInterval)$/] > Literal.arguments:first-child',
    'No code from text.',
  ],
  ['Identifier[name=/^(localStorage|sessionStorage|indexedDB)$/]', 'Nothing is stored.'],
  ['MemberExpression[object.name="document"][property.name="cookie"]', 'Nothing is stored.'],
  ['ExportDefaultDeclaration', 'No default exports.'],
].map(([selector, message]) => ({selector, message}));

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'bench/node_modules/',
      'bench/built/',
      'integrations/built/',
      'examples/*/built/',
      'storybook-static/',
      'src/contract/generated/',
      'src/define/',
      '.cache/',
    ],
  },
  {
    files: ['src/**/*.ts'],
    extends: [
      ...tseslint.configs.strictTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
    ],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      'no-restricted-syntax': ['error', ...sinks],
      'no-console': 'error',
      'no-eval': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {allowNumber: true, allowBoolean: true},
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
      '@typescript-eslint/no-unnecessary-condition': ['error', {allowConstantLoopConditions: true}],
      'wc/guard-super-call': 'off',
    },
  },
  ...boundaries,
  {
    files: ['src/publish/**/*.ts'],
    rules: {'no-console': 'off', 'no-restricted-syntax': ['error', ...sinks.slice(2)]},
  },
  {files: ['src/elements/chart-element.ts'], rules: {'no-console': ['error', {allow: ['error']}]}},
  {
    files: ['src/elements/theme-check.ts', 'src/elements/tell-author.ts'],
    rules: {'no-console': ['error', {allow: ['warn']}]},
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    extends: [...tseslint.configs.recommended],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(it|describe)$/][property.name=/^(only|skip)$/]',
          message: 'Every test runs.',
        },
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
    },
  },
  {files: ['stories/**/*.ts'], rules: {'no-restricted-syntax': 'off'}},
);
