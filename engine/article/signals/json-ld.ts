import type { PageElements } from './page-elements.ts';
import type { JsonLdNode } from './page-signals.ts';

/** Scripts and objects past these are left unread: pages are hostile input. */
const mostScripts = 50;
const longestScript = 2_000_000;
const mostNodes = 5000;
const deepest = 20;

const articleType =
  /(?:Article|BlogPosting|LiveBlogPosting|Report|Review|AnalysisNewsArticle|OpinionNewsArticle|Posting)$/i;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The types of a JSON-LD object, whether written as one, as a list, or as addresses. */
export function typesOf(node: JsonLdNode): readonly string[] {
  return listOf(node['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : [],
  );
}

export const isArticleNode = (node: JsonLdNode): boolean =>
  typesOf(node).some((type) => articleType.test(type));

/** Whether an object says that it is about an address, whatever its host and query. */
export function namesAddress(node: JsonLdNode, url: string): boolean {
  const path = toPath(url);
  return [node['url'], node['@id'], node['mainEntityOfPage']]
    .map(textOf)
    .some((address) => address !== null && toPath(address) === path && path.length > 1);
}

function toPath(address: string): string {
  const parsed = URL.canParse(address) ? new URL(address) : null;
  return (parsed?.pathname ?? address).replace(/\/+$/, '').toLowerCase();
}

/** A value that may stand alone or in a list, as a list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** A JSON-LD value as text: a string, a number, or the `@value` or `name` of an object. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textOf(value[0]);
  if (isRecord(value)) return textOf(value['@value'] ?? value['name'] ?? value['url'] ?? value['@id']);
  return null;
}

export const isJsonLd = (script: Element): boolean => /ld\+json/i.test(script.getAttribute('type') ?? '');

/**
 * Every object of the page's JSON-LD, nested ones after the one that holds them. Scripts that are no JSON are mended
 * where sites commonly break them (comments, line ends inside strings, trailing commas), else passed over.
 */
export function readJsonLd({ byTag }: PageElements): readonly JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  let scripts = 0;
  for (const script of byTag('script')) {
    if (!isJsonLd(script)) continue;
    const source = script.textContent ?? '';
    if (++scripts > mostScripts || source.length > longestScript) continue;
    gather(parseLeniently(source), nodes, 0);
  }
  return nodes;
}

function gather(value: unknown, nodes: JsonLdNode[], depth: number): void {
  if (depth > deepest || nodes.length >= mostNodes) return;
  if (Array.isArray(value)) {
    for (const item of value) gather(item, nodes, depth + 1);
  } else if (isRecord(value)) {
    nodes.push(value);
    for (const inner of Object.values(value)) if (typeof inner === 'object') gather(inner, nodes, depth + 1);
  }
}

function parseLeniently(source: string): unknown {
  const bare = source.replace(
    /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/g,
    '',
  );
  const plain = withoutControls(bare)
    .replace(/,(\s*[}\]])/g, '$1')
    .replace(/;\s*$/, '');
  for (const attempt of [bare, withoutControls(bare), plain, withBracketsClosed(plain)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt mends more; a script that none can mend is passed over.
    }
  }
  return null;
}

/** JSON with the brackets closed that it leaves open: templates that print an object often forget the last one. */
function withBracketsClosed(source: string): string {
  const open: string[] = [];
  for (const [token] of source.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === '{' || token === '[') open.push(token === '{' ? '}' : ']');
    else if (token === '}' || token === ']') open.pop();
  }
  return source + open.reverse().join('');
}

/** Raw line ends and tabs inside strings are what breaks most JSON-LD; between tokens a blank serves as well. */
function withoutControls(source: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is removed
  return source.replace(/[\u0000-\u001f]+/g, ' ');
}
