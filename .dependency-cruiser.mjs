/**
 * Who may import whom (docs/design.md, "The house"). What is listed for a folder is all of our own code that it may
 * import; each rule's comment says what to do instead.
 */

const ours = '^(assets|components|engine|entrypoints|library|page|platform|public|tests|tools)/';

/** For files at `from` (a regular expression): imports of our own code that are not in `allowed` are errors. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: ours, pathNot: allowed },
});

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Files that import each other are one idea: move what both need into a third, or join them.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      comment: 'The file does not exist: write the path out, with its extension.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^wxt/' },
    },
    only(
      'model',
      '^engine/model(\\.ts$|/)',
      '^engine/model/',
      'The domain imports nothing but its own parts. Put what needs an import beside its user.',
    ),
    only(
      'engine-text',
      '^engine/text/',
      '^engine/(text/|model\\.ts$)',
      'Text code knows spans and words, no articles. Take what you need as an argument.',
    ),
    only(
      'engine-article',
      '^engine/article/',
      '^engine/(article/|text/|model\\.ts$)',
      'The reader knows neither entities nor attributions. Move what is shared into engine/text.',
    ),
    only(
      'engine-entities',
      '^engine/entities/',
      '^engine/(entities/|text/|model\\.ts$)',
      'Entities know neither articles nor attributions. Move what is shared into engine/text.',
    ),
    only(
      'engine-attribution',
      '^engine/attribution/',
      '^engine/(attribution/|network/|text/|model\\.ts$)',
      'Attribution is handed its entities as an argument. Move what is shared into engine/text.',
    ),
    only(
      'engine-timexes',
      '^engine/timexes/',
      '^engine/(timexes/|text/|model\\.ts$)',
      'Expressions of time are found in any text. Take what you need of an article as an argument.',
    ),
    only(
      'engine-money',
      '^engine/money/',
      '^engine/(money/|text/|model\\.ts$)',
      'Sums are found in any text. Take what you need of an article as an argument.',
    ),
    only(
      'engine-citation',
      '^engine/citation/',
      '^engine/(citation/|text/|model\\.ts$)',
      'A citation is made of plain facts. Take what you need of a record as an argument.',
    ),
    only(
      'engine-face',
      '^engine/[^/]+\\.ts$',
      '^engine/',
      'The engine is pure: hand it what it needs as an argument.',
    ),
    {
      name: 'engine-no-packages',
      severity: 'error',
      comment:
        'The engine runs in page, background and Node alike: of packages it has only pure ones, named here. Hand it the rest.',
      from: { path: '^engine/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'],
        pathNot: '^node_modules/(franc-min|tidy-url)/',
      },
    },
    only(
      'platform',
      '^platform/',
      // Messages and settings are checked with the schemas that the list is stored by; its words are typed by i18n.
      '^(platform/|engine/(index|model)\\.ts$|library/(article-schema|highlight|key-value-storage|saved-article)\\.ts$|components/i18n\\.ts$)',
      'The fence knows the domain and the schemas of messages. Hand it the rest as an argument.',
    ),
    only(
      'library',
      '^library/',
      '^(library/|engine/(model|summary)\\.ts$|engine/(citation|text)/|platform/errors\\.ts$)',
      'The list knows no browser: it is handed its storage (library/key-value-storage.ts) and the rest as arguments.',
    ),
    {
      name: 'components',
      severity: 'error',
      comment:
        'Views get data and callbacks: import types from elsewhere ("import type"), compute in the entrypoint.',
      from: { path: '^components/' },
      to: {
        path: ours,
        pathNot: '^(components/|engine/(model|summary)\\.ts$)',
        dependencyTypesNot: ['type-only'],
      },
    },
    only(
      'page',
      '^page/',
      '^(page/|engine/|components/|platform/|assets/)',
      'Code in the page knows no list: send a message.',
    ),
    only(
      'entrypoints',
      '^entrypoints/',
      '^(entrypoints/|engine/|library/|page/|components/|platform/|assets/)',
      'Entrypoints wire what is above them. Tools and tests stay outside of the extension.',
    ),
    only(
      'tools',
      '^tools/',
      '^(tools/|engine/|library/|assets/)',
      'Tools run in Node: they use the engine and the list, not browser code or tests.',
    ),
    {
      name: 'nobody-imports-entrypoints',
      severity: 'error',
      comment: 'Move what is wanted into page, platform or library.',
      from: { pathNot: '^(entrypoints|tests)/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'browser-behind-the-fence',
      severity: 'error',
      comment: 'Only platform and entrypoints speak to the browser. Add what you need to platform.',
      from: { pathNot: '^(platform|entrypoints|tests)/' },
      to: { path: 'wxt/(dist/)?browser|webextension-polyfill' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|bin)(\\?inline)?$' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
