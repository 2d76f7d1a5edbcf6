import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MarkedName, readMarkedText } from './marked-text.ts';

/** An article of our own with every name marked, and numbers for who or what is the same. */
export interface MarkedArticle {
  readonly name: string;
  readonly text: string;
  readonly names: readonly MarkedName[];
}

/** The articles in `articles/`, written in the manner of papers of several regions before the linker was tried on them. */
export function readMarkedArticles(): readonly MarkedArticle[] {
  const folder = join(import.meta.dirname, 'articles');
  return readdirSync(folder)
    .sort()
    .map((file) => ({
      name: file.replace(/\.txt$/, ''),
      ...readMarkedText(readFileSync(join(folder, file), 'utf8')),
    }));
}
