/** What somebody did for an article beside writing it. Messages name each in the reader's language (`part_…`). */
export type Part =
  | 'translator'
  | 'photographer'
  | 'illustrator'
  | 'editor'
  | 'reporter'
  | 'writer'
  | 'reviewer'
  | 'producer'
  | 'as told to'
  | 'with';

/**
 * Words that names follow ("translated by"), words that need a colon before names ("Photos: …"), and what each of them
 * has in it: most lines have none of that, and the words need not be looked for.
 */
const words: readonly (readonly [part: Part, joined: string, withColon: string, stems: RegExp])[] = [
  [
    'translator',
    String.raw`translat(?:ed|ion)(?: from (?:the )?\p{L}+)?(?: into \p{L}+)? by|(?:aus dem \p{L}+(?: von)?|übersetzt von|übersetzung von|ins deutsche übertragen von)|tradui?te?(?: de l['’]\p{L}+| du \p{L}+)? par|traduction de|traducid[oa](?: del \p{L}+)? por|traducción de|traduzid[oa](?: do \p{L}+)? por|tradução de|tradotto da|traduzione di|vertaald door|vertaling door|översättning av|çeviren|diterjemahkan oleh|ترجمة`,
    'translat(?:or|ion)|übersetz(?:er|erin|ung)|traduct(?:ion|eur|rice)|traduc(?:ción|tora?)|tradu(?:ção|tora?)|traduzione|vertaling|vertaler|tłumaczenie|tłumaczyła?|przekład|перевод|перевела?|översättning|çeviri|翻译|翻譯|编译|編譯|译|譯|译者|譯者|翻訳|訳',
    /trad|transl|über|aus dem|vert|tłum|przekł|перев|översätt|çevir|diterj|翻|译|譯|訳|ترجمة/,
  ],
  [
    'photographer',
    String.raw`(?:photo(?:graph)?s?|photography|pictures|images)(?: and videos?)? by|photographed by|(?:mit )?(?:fotos|bilder|fotografien) von|(?:photos|photographies) (?:de|par)|(?:fotos|fotografías|imágenes|imagens) (?:de|por)|(?:foto|fotografie) di|foto['’]?s (?:van|door)|foton? av|fotograflar`,
    String.raw`photos?|photographs?|photographers?|photography|pictures?|fotos?|fotografi?en?|fotografías?|foto['’]s|bilder|zdjęcia|фото|foton|摄影|攝影|摄|撮影|写真|图|圖|تصوير`,
    /photo|pictur|imag|foto|bilder|imágen|zdjęc|фото|摄|攝|撮|写真|图|圖|تصوير/,
  ],
  [
    'illustrator',
    String.raw`illustrat(?:ed|ions?) by|illustration(?:en)? von|illustrations? (?:de|par)|ilustraci(?:ón|ones) de|ilustraç(?:ão|ões) de|illustrazioni di|illustraties? (?:van|door)`,
    'illustrat(?:ion|ions|ionen|or)|ilustraci(?:ón|ones)|ilustração|illustrazioni?|ilustracje?|иллюстраци[ия]|插画|插畫|イラスト',
    /ill?ustra|иллюстр|插|イラスト/,
  ],
  [
    'editor',
    String.raw`(?:edited|editing) by|redigiert von|bearbeitet von|editado por|édité par|bewerkt door`,
    'editors?|editing|edición|edição|redigering|redaktör|редактор|编辑|編輯|责任编辑|責任編輯|责编|責編|編集',
    /edit|redi|bearb|édit|bewerkt|edi[cç]|redakt|редак|编|編/,
  ],
  [
    'reporter',
    String.raw`(?:with )?additional reporting(?: was contributed)? by|(?:with )?(?:additional )?reporting (?:by|from)|(?:unter )?mitarbeit(?: von)?|mit material von|con información de|com informações de|avec la (?:participation|collaboration) de|con la collaborazione di|med rapportering av`,
    'additional reporting|reporting|mitarbeit|通讯员|通訊員',
    /report|mitarb|material|informa|partic|collab|rapport|通[讯訊]/,
  ],
  ['writer', 'writing by', 'writing', /writing/],
  [
    'reviewer',
    String.raw`(?:medically |clinically |expert )?(?:reviewed|fact[- ]?checked|verified) by|(?:geprüft|begutachtet|fachlich geprüft) von|revisado por|relu par`,
    'medical reviewer|reviewer|fact[- ]?check(?:er)?',
    /review|check|verif|geprüft|begut|revis|relu/,
  ],
  [
    'producer',
    'produced by|(?:video|graphics?|design|production) by',
    'producer|production|video|graphics?',
    /produ|video|graphic|design/,
  ],
  ['as told to', 'as told to', 'as told to', /as told to/],
];

const before = String.raw`(?<=^|[\s.;,|·•(（/–—-])`;

const markers = words.map(([part, joined, withColon, stems]) => ({
  part,
  stems,
  pattern: new RegExp(
    String.raw`${before}(?:(?:${joined})(?:\s*[:：]\s*|\s+)|(?:${withColon})\s*(?:[:：]|[／/](?=[\u3400-\u9fff]))\s*)`,
    'giu',
  ),
}));

/** "Jane Doe with John Roe": a small word, so that a capital must follow. */
const companion = /,?\s\(?(?:[Ww]ith|WITH|[Mm]it|[Aa]vec|[Cc]on|[Cc]om|[Mm]et|[Mm]ed)\s+(?=\p{Lu})/gu;

/** A stretch of a line and what those named in it did; null for the line's beginning, before any such word. */
export interface PartOfLine {
  readonly part: Part | null;
  readonly text: string;
}

/**
 * Cuts a line at the words that say what those named after them did: "By A. Photographs by B" is A, then B the
 * photographer.
 *
 * @param hasCompanions whether "with" introduces people, as in bylines; elsewhere it is any word
 */
export function splitParts(line: string, hasCompanions: boolean): readonly PartOfLine[] {
  const found: { at: number; end: number; part: Part }[] = [];
  const add = (part: Part, pattern: RegExp): void => {
    for (const match of line.matchAll(pattern))
      found.push({ part, at: match.index, end: match.index + match[0].length });
  };
  const lower = line.toLowerCase();
  for (const { part, stems, pattern } of markers) if (stems.test(lower)) add(part, pattern);
  if (hasCompanions) add('with', companion);
  found.sort((a, b) => a.at - b.at || b.end - a.end);
  const cuts = found.filter(({ at }, i) => !found.slice(0, i).some((earlier) => earlier.end > at));
  const texts = cuts.map(({ part, end }, i) => ({ part, text: line.slice(end, cuts[i + 1]?.at) }));
  return [{ part: null, text: line.slice(0, cuts[0]?.at) }, ...texts];
}

/** Whether a line is nothing but such words: the names follow in the next one. */
export function toBareParts(line: string): Part | null {
  const [first, second, ...others] = splitParts(/[:：]$/.test(line) ? line : `${line}:`, false);
  return first?.text === '' && second?.text === '' && others.length === 0 ? second.part : null;
}
