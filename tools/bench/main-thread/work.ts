import { readdirSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';

/** What Byline does in a page, by the folder or file of the code that begins it. */
const phases = [
  { phase: 'gate', path: /^(entrypoints\/gate|engine\/article\/gate\/)/ },
  { phase: 'reading', path: /^engine\/article\// },
  { phase: 'marking', path: /^page\/(marks|highlights|ranges|mark-)/ },
  { phase: 'dates and sums', path: /^engine\/(when|timexes|money)/ },
  { phase: 'panel', path: /^(components\/|node_modules\/preact\/|page\/panel)/ },
] as const;

export type Phase = (typeof phases)[number]['phase'] | 'other';
export const phaseNames = [...phases.map(({ phase }) => phase), 'other'] satisfies Phase[];

/** Where a function stands in a built script; line and column count from 0. */
export interface Place {
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Tells what a stack of calls works at.
 *
 * @param folder the extension, built with source maps beside its scripts
 * @returns a function over a stack's places, outermost first; null where none of it is Byline's in a page
 */
export function createPhaseFinder(folder: string): (stack: readonly Place[]) => Phase | null {
  const maps = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.js.map'))
      .map((name) => [
        name.slice(0, -4),
        new SourceMap(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
      ]),
  );
  const known = new Map<string, string | null>();

  function findModule({ url, line, column }: Place): string | null {
    const script = /^(?:chrome|moz)-extension:\/\/[^/]+\/(gate\.js|reader\.js)$/.exec(url)?.[1];
    if (script === undefined) return null;
    const key = `${script}:${line}:${column}`;
    let module = known.get(key);
    if (module === undefined) {
      const entry = maps.get(script)?.findEntry(line, column);
      const source: string | undefined =
        entry && 'originalSource' in entry ? entry.originalSource : undefined;
      module = (source ?? '').replace(/^(\.\.?\/)+/, '');
      known.set(key, module);
    }
    return module;
  }

  return (stack) => {
    let isOwn = false;
    for (const place of stack) {
      const module = findModule(place);
      if (module === null) continue;
      isOwn = true;
      const found = phases.find(({ path }) => path.test(module));
      if (found) return found.phase;
    }
    return isOwn ? 'other' : null;
  };
}

/** Milliseconds by what they were spent on. */
export type Spent = Readonly<Partial<Record<Phase | 'rendering', number>>>;

/** One stretch in which the page's thread did nothing else, in milliseconds. */
export interface Task {
  readonly start: number;
  readonly length: number;
  readonly spent: Spent;
}
