/**
 * Lays out a rule for a publisher that needs one: the rule, its page and what is expected of it.
 *   npm run new:site -- example.org
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const [domain] = process.argv.slice(2);
if (!domain || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(domain)) {
  console.error('Usage: npm run new:site -- DOMAIN   (the registrable domain, in lower case: example.org)');
  process.exit(1);
}
const file = domain.replace(/\./g, '-');
const name = file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const rulePath = join(root, 'engine/article/sites', `${file}.ts`);
const pageFolder = join(root, 'tests/fixtures/sites', domain);
if (existsSync(rulePath) || existsSync(pageFolder)) {
  console.error(`There is a rule for ${domain} already: ${rulePath}`);
  process.exit(1);
}

writeFileSync(
  rulePath,
  `import type { SiteRule } from './site-rule.ts';

export const ${name}: SiteRule = {
  domain: '${domain}',
  because: '',
};
`,
);
mkdirSync(pageFolder, { recursive: true });
writeFileSync(join(pageFolder, 'page.html'), '<!doctype html>\n');
writeFileSync(join(pageFolder, 'expected.json'), `{\n  "url": "https://www.${domain}/"\n}\n`);

const indexPath = join(root, 'engine/article/sites/index.ts');
const index = readFileSync(indexPath, 'utf8')
  .replace('import type { SiteRule }', `import { ${name} } from './${file}.ts';\nimport type { SiteRule }`)
  .replace(/siteRules: readonly SiteRule\[\] = \[(.*)\]/, `siteRules: readonly SiteRule[] = [$1, ${name}]`);
writeFileSync(indexPath, index);

console.log(`Now:
  1. Say in ${rulePath} what goes wrong without the rule, and give selectors.
  2. Write a page in the site's markup, with words of your own: ${join(pageFolder, 'page.html')}
  3. Write what is expected of it beside it, in expected.json.
  4. npx vitest run tests/engine/article/sites.test.ts`);
