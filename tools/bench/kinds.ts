/**
 * How often events, works and products are found in articles that no training saw, from the text to the reader:
 *   node tools/bench/kinds.ts
 * Exact: the same characters and kind. Touching: the same kind, and a character in common.
 */
import { createEntityRecognizer } from '../../engine/entities/index.ts';
import { nameKinds } from '../../engine/entities/kinds.ts';
import type { Span } from '../../engine/model.ts';
import { readNerTexts } from '../corpora/ner.ts';
import { readModels } from '../model-files.ts';
import { toReadKind } from '../train/entity-kinds/read-kinds.ts';

interface Kinded extends Span {
  readonly kind: string;
}

const isSame = (a: Kinded, b: Kinded): boolean => a.kind === b.kind && a.start === b.start && a.end === b.end;
const touches = (a: Kinded, b: Kinded): boolean => a.kind === b.kind && a.start < b.end && b.start < a.end;

const recognizer = createEntityRecognizer(readModels().entities);
const counts = new Map(
  nameKinds.map((kind) => [kind, { gold: 0, found: 0, exact: 0, touching: 0, reached: 0 }]),
);
const isTelling = process.argv.includes('--errors');
for (const { text, spans } of await readNerTexts('worldwide-dev')) {
  const gold: Kinded[] = spans
    .filter(({ type }) => type === 'misc' || type === 'product')
    .map(({ start, end }) => ({ start, end, kind: toReadKind(text.slice(start, end)) }));
  const found: Kinded[] = recognizer
    .recognize(text)
    .flatMap(({ type, mentions }) => mentions.map(({ start, end }) => ({ start, end, kind: type })));
  for (const kind of nameKinds) {
    const count = counts.get(kind);
    if (!count || kind === 'other') continue;
    // What can be read either way is not counted against what was found there.
    const unsure = gold.filter((name) => name.kind === 'unsure').map((name) => ({ ...name, kind }));
    const own = found.filter((name) => name.kind === kind && !unsure.some((other) => touches(name, other)));
    const wanted = gold.filter((name) => name.kind === kind);
    count.gold += wanted.length;
    count.found += own.length;
    count.exact += own.filter((name) => wanted.some((other) => isSame(name, other))).length;
    count.touching += own.filter((name) => wanted.some((other) => touches(name, other))).length;
    count.reached += wanted.filter((name) => own.some((other) => touches(name, other))).length;
    if (!isTelling) continue;
    for (const name of own)
      if (!wanted.some((other) => isSame(name, other))) tell(`${kind} found`, text, name);
    for (const name of wanted)
      if (!own.some((other) => isSame(name, other))) tell(`${kind} missed`, text, name);
  }
}

function tell(what: string, text: string, { start, end }: Span): void {
  const around = `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 15)}`;
  console.log(`${what}: ${around.replace(/\s+/g, ' ')}`);
}

const percent = (part: number, whole: number): string => (whole ? ((100 * part) / whole).toFixed(1) : '–');
for (const [kind, { gold, found, exact, touching, reached }] of counts)
  if (kind !== 'other')
    console.log(
      `${kind}: ${gold} in the texts, ${found} found; exact: precision ${percent(exact, found)}, recall ${percent(exact, gold)}; touching: precision ${percent(touching, found)}, recall ${percent(reached, gold)}`,
    );
