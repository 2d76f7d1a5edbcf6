import { describe, expect, it } from 'vitest';
import { createEntityRecognizer } from '../../../engine/entities/index.ts';
import { readMarkedText } from '../../../tools/bench/linking/marked-text.ts';
import { trapSentences } from '../../../tools/bench/traps/trap-sentences.ts';
import { readModels } from '../../../tools/model-files.ts';

/** Sentences of our own for what misleads name taggers: person p, organization o, place l, group g. */
const traps: readonly (readonly [trap: string, marked: string])[] = [
  [
    'a headline in Title Case',
    'Prime Minister Calls For Calm After Floods In [Kenya]l\n\nPrime Minister [Grace Wanjiru]p called for calm on Monday.',
  ],
  ['a headline in capitals', '[PUTIN]p VISITS [INDIA]l\n\n[Vladimir Putin]p visited [India]l on Friday.'],
  ['a name at the start of a sentence', 'Rain fell all day. [Berlin]l was quiet. Nobody came.'],
  ['a common word at the start of a sentence', 'Farmers are angry. Police said so. Students marched.'],
  ['Jordan the man', '“We won,” [Michael Jordan]p said. [Jordan]p scored 40 points.'],
  ['Jordan the country', 'Refugees crossed from [Syria]l into [Jordan]l last week.'],
  ['a newspaper', 'He told the [New York Times]o and [The Guardian]o on Tuesday.'],
  ['a news agency', 'The minister resigned, the [Xinhua News Agency]o reported.'],
  ['an Arabic surname', 'President [Bashar al-Assad]p met [Abdel Fattah el-Sisi]p in [Cairo]l.'],
  ['bin in a name', 'Crown Prince [Mohammed bin Salman]p arrived in [Riyadh]l.'],
  ['van der in a name', 'Defence minister [Jan van der Berg]p resigned.'],
  ['an Irish surname', 'Senator [Patrick O’Brien]p voted against it.'],
  ['accents', 'The singer [José Peña]p was born in [Córdoba]l.'],
  ['a Chinese name', 'Premier [Li Qiang]p spoke after [Wang Yi]p.'],
  ['a Korean name with a hyphen', 'President [Lee Myung-bak]p met reporters in [Seoul]l.'],
  ['a Hungarian name', 'Prime Minister [Viktor Orbán]p spoke in [Budapest]l.'],
  ['initials', 'The novelist [J. K. Rowling]p and the poet [T. S. Eliot]p were read.'],
  ['a middle initial', 'Former President [George W. Bush]p spoke.'],
  ['a title without a name', 'The president met the prime minister. The Foreign Minister was late.'],
  ['months and weekdays', 'It rained from Monday to Friday, in March and again in May.'],
  ['a brand that is a word', 'Shares of [Apple]o fell after [Amazon]o reported a loss.'],
  ['a word that is a brand', 'She ate an apple. Apple trees stood in the yard.'],
  ['an acronym and its words', 'The [World Health Organization]o ([WHO]o) said so.'],
  ['a possessive', '[Nigeria]l’s president thanked [France]l’s ambassador.'],
  ['a word with a hyphen behind a place', 'The [Geneva]l-based agency wrote.'],
  ['people and their country', '[Chinese]g and [French]g officials met in [China]l.'],
  ['a country in short', 'The [US]l and the [UK]l signed; the [U.S.]l paid.'],
  ['a table of results', '[Arsenal]o 2, [Chelsea]o 1\n[Liverpool]o 0, [Everton]o 0'],
  ['a university', 'A study at the [University of Nairobi]o was published.'],
  ['a ministry', 'The [Ministry of Health]o announced it.'],
  ['a list of places', 'Officers went to [Argentina]l, [South Africa]l, [Angola]l and [Russia]l.'],
  ['no name at all', 'the dog barked and nobody cared, as so often.'],
];

describe('names that mislead', () => {
  const recognizer = createEntityRecognizer(readModels().entities);
  const shown = new Set(['person', 'organization', 'place', 'group']);

  const more = Object.entries(trapSentences).flatMap(([trap, sentences]) =>
    sentences.map((marked) => [`${trap}: ${marked}`, marked] as const),
  );

  it.each([...traps, ...more])('%s', (_, marked) => {
    const { text, names } = readMarkedText(marked);
    const found = recognizer
      .recognize(text)
      .filter(({ type }) => shown.has(type))
      .flatMap(({ type, mentions }) => mentions.map(({ start, end }) => ({ start, end, type })))
      .sort((a, b) => a.start - b.start);
    const show = (span: { start: number; end: number; type: string }): string =>
      `${text.slice(span.start, span.end)} ${span.type}`;
    expect(found.map(show)).toEqual(names.map(show));
  });
});

describe('a recogniser', () => {
  it('refuses damaged bytes with a clear message', () => {
    const bytes = readModels().entities;
    expect(() => createEntityRecognizer(new Uint8Array())).toThrow(/model file/);
    expect(() => createEntityRecognizer(new TextEncoder().encode('<html>not found</html>'))).toThrow(
      /model file/,
    );
    expect(() => createEntityRecognizer(bytes.subarray(0, bytes.length >> 1))).toThrow(/model file/);
  });

  it('reads hostile text in linear time', { timeout: 60_000 }, () => {
    const recognizer = createEntityRecognizer(readModels().entities);
    const time = (text: string): number => {
      const started = performance.now();
      recognizer.recognize(text);
      return performance.now() - started;
    };
    for (const piece of ['A', 'A ', 'Ab. ', 'A-', "O'", 'von der ', '(((', 'É', '1,', 'X Y\n']) {
      time(piece.repeat(10_000 / piece.length));
      const short = time(piece.repeat(40_000 / piece.length));
      const long = time(piece.repeat(160_000 / piece.length));
      // Four times the text; sixteen times the time would be quadratic. The rest is for a machine that is busy.
      expect(long, `${piece}: ${short.toFixed()} ms, then`).toBeLessThan(10 * short + 700);
    }
  });
});
