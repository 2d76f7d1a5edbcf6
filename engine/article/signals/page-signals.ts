import type { Evidence } from '../../model.ts';
import type { PageElements } from './page-elements.ts';

/** A string that the page states in its metadata, with where it stands. */
export interface Stated {
  readonly value: string;
  readonly evidence: Evidence;
}

/** An article object of the page's JSON-LD, values as they stand there. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** What a page says of itself, read once, before any field is decided. */
export interface PageSignals {
  readonly url: string;
  readonly elements: PageElements;
  /** Article objects of JSON-LD, the most likely one for this page first. */
  readonly jsonLd: readonly JsonLdNode[];
  /** All JSON-LD objects by their "@id", for references between them. */
  readonly jsonLdById: ReadonlyMap<string, JsonLdNode>;
  /** Every JSON-LD object of the page, in order. */
  readonly jsonLdAll: readonly JsonLdNode[];
  /** `<meta>` by name, property or itemprop in lower case; each may stand several times. */
  readonly meta: ReadonlyMap<string, readonly Stated[]>;
  /** itemprop elements by property in lower case. */
  readonly microdata: ReadonlyMap<string, readonly Element[]>;
  /** `<link>` addresses by rel. */
  readonly links: ReadonlyMap<string, string>;
  /** `<title>`, collapsed. */
  readonly documentTitle: string | null;
  readonly times: readonly Element[];
  readonly htmlLanguage: string | null;
}

/** The first of a meta name's values, in the order of the names given. */
export function metaValues(signals: PageSignals, ...names: readonly string[]): readonly Stated[] {
  return names.flatMap((name) => signals.meta.get(name) ?? []);
}
