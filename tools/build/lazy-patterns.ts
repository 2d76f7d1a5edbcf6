import { join } from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vite';

const engine = join(import.meta.dirname, '../../engine');
const runtime = join(engine, 'text/lazy-pattern.ts');
/** Runs on every page and is small: its few patterns are plain. */
const gate = join(engine, 'article/gate');

/**
 * Makes a module's regular expressions that name classes of letters, or ignore case among all letters, lazy ones
 * (engine/text/lazy-pattern.ts). They match the same.
 *
 * @returns the module's text, or null if it has none
 */
export function makePatternsLazy(source: string, file: string): string | null {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const made: string[] = [];
  let code = '';
  let at = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const flags = node.text.slice(end + 1);
      if (!/\\p\{/.test(node.text) && !/iu/.test(flags)) return;
      code += `${source.slice(at, node.getStart())}lazy_pattern_${made.length}`;
      at = node.end;
      made.push(
        `const lazy_pattern_${made.length} = new LazyPattern(${JSON.stringify(node.text.slice(1, end))}, "${flags}");`,
      );
    } else {
      if (isBuiltPattern(node)) {
        code += `${source.slice(at, node.expression.getStart())}LazyPattern`;
        at = node.expression.end;
      }
      ts.forEachChild(node, visit);
    }
  };
  visit(parsed);
  if (at === 0) return null;
  // On the first line, so that the others keep their numbers.
  return `import { LazyPattern } from ${JSON.stringify(runtime)}; ${made.join(' ')} ${code}${source.slice(at)}`;
}

/** `new RegExp(…, 'iu')`: put together when the module loads, and likewise used later or never. */
const isBuiltPattern = (node: ts.Node): node is ts.NewExpression =>
  ts.isNewExpression(node) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === 'RegExp' &&
  node.arguments?.length === 2 &&
  ts.isStringLiteralLike(node.arguments[1] ?? node) &&
  /u/.test(node.arguments[1]?.getText() ?? '');

/** For builds of what runs in pages; tests and tools read the sources as they are. */
export const lazyPatterns = (): Plugin => ({
  name: 'byline-lazy-patterns',
  enforce: 'pre',
  transform(source, id) {
    const [file = ''] = id.split('?');
    if (!file.startsWith(engine) || file.startsWith(gate) || file === runtime || !file.endsWith('.ts'))
      return null;
    const code = makePatternsLazy(source, file);
    return code === null ? null : { code, map: null };
  },
});
