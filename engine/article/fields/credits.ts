import type { ArticleImage, Author, Credit } from '../../model.ts';
import { isAgency } from '../../text/agencies.ts';

const sourceLabel =
  /\b(?:source|quelle|fuente|fonte|bron|źródło|источник|来源|來源)\s*[:：]\s*([^|·\n]{2,60}?)(?=\s*(?:\||·|published|updated|last updated|posted|\d{4}|$))/iu;

/** What names who is to be credited. */
export interface CreditSources {
  /** The byline as printed, or nothing. */
  readonly byline: string | null;
  readonly authors: readonly Author[];
  /** Wire agencies that the byline names beside its authors. */
  readonly agencies: readonly string[];
  /** Whom the page's metadata names as authors. */
  readonly stated: readonly string[];
  readonly images: readonly ArticleImage[];
}

/** Who is credited besides the people who wrote it: the source that a byline names, wires, photographers. */
export function readCredits({ byline, authors, agencies, stated, images }: CreditSources): readonly Credit[] {
  const credits: Credit[] = [];
  const add = (credit: Credit): void => {
    if (!credits.some((other) => other.kind === credit.kind && other.name === credit.name))
      credits.push(credit);
  };
  const source = byline === null ? undefined : sourceLabel.exec(byline)?.[1]?.trim();
  if (source) add({ kind: isAgency(source) ? 'wire' : 'source', name: source });
  for (const { name, kind } of authors) if (kind === 'agency') add({ kind: 'wire', name });
  const isNamed = (name: string): boolean => credits.some((credit) => credit.name.includes(name));
  for (const name of [...agencies, ...stated])
    if (isAgency(name) && !isNamed(name)) add({ kind: 'wire', name });
  for (const { credit } of images) if (credit) add({ kind: 'photo', name: credit });
  return credits;
}
