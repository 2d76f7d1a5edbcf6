/**
 * What currencies are called in English news. Codes, names and nouns come from ICU (`Intl`), so that a new currency needs
 * no change here; signs and short forms, of which ICU knows few, are listed.
 */

/** A currency as a text calls it: its code, or what several go by ("dollar", "Rs"). */
export interface CurrencyName {
  /** ISO 4217, or null where the name is several countries'. */
  readonly code: string | null;
  /** What it is a kind of: "dollar", "rupee"; the code's own where it has none of these. */
  readonly noun: string;
}

const named = (code: string | null, noun: string): CurrencyName => ({ code, noun });

/** Signs and short forms before a number. Those of letters alone that are words or initials as well are left out. */
export const signs: ReadonlyMap<string, CurrencyName> = new Map(
  Object.entries({
    dollar:
      '$ US$:USD U.S.$:USD HK$:HKD NT$:TWD A$:AUD AU$:AUD CA$:CAD Can$:CAD S$:SGD NZ$:NZD N$:NAD J$:JMD TT$:TTD EC$:XCD BZ$:BZD Bds$:BBD G$:GYD FJ$:FJD Z$:ZWL B$:BND C$',
    peso: '₱:PHP MX$:MXN',
    real: 'R$:BRL',
    pound: '£:GBP E£:EGP LE:EGP UK£:GBP',
    euro: '€:EUR',
    yen: '¥ JP¥:JPY',
    yuan: 'CN¥:CNY RMB:CNY',
    rupee: '₹:INR ₨ Rs Re',
    naira: '₦:NGN N:NGN',
    rand: 'R:ZAR',
    cedi: '₵:GHS GH₵:GHS GH¢:GHS GHc:GHS GH:GHS',
    shilling: 'Sh Shs KSh:KES Ksh:KES KShs:KES Kshs:KES KSH:KES TSh:TZS Tsh:TZS Tshs:TZS USh:UGX Ush:UGX Shs',
    taka: '৳:BDT Tk:BDT',
    dirham: 'Dh Dhs',
    riyal: 'QR:QAR SR:SAR',
    rial: 'RO:OMR',
    dinar: 'KD:KWD BD:BHD JD:JOD',
    ringgit: 'RM:MYR',
    rupiah: 'Rp:IDR',
    won: '₩:KRW',
    baht: '฿:THB',
    lira: '₺:TRY',
    ruble: '₽:RUB',
    dong: '₫:VND',
    hryvnia: '₴:UAH',
    shekel: '₪:ILS NIS:ILS',
    colon: '₡:CRC',
    guarani: '₲:PYG',
    tenge: '₸:KZT',
    tugrik: '₮:MNT',
    sol: 'S/:PEN S/.:PEN',
    kwanza: 'Kz:AOA',
    franc: 'CFA FCFA',
  }).flatMap(([noun, entries]) =>
    entries.split(' ').map((entry): [string, CurrencyName] => {
      const [sign = '', code = null] = entry.split(':');
      return [sign, named(code, noun)];
    }),
  ),
);

/** Codes that are words in capitals as well: no amounts stand behind these. */
const words = new Set([
  'ALL',
  'TOP',
  'CUP',
  'MAD',
  'PEN',
  'SOS',
  'MOP',
  'ANG',
  'BAM',
  'AMD',
  'TRY',
  'GEL',
  'COP',
  'SDG',
]);
export const mayLead = (code: string): boolean => !words.has(code);

/** Last words of names that say nothing by themselves, or something else. */
const noNouns = new Set([
  'gold',
  'sucre',
  'rights',
  'real',
  'sol',
  'mark',
  'som',
  'lev',
  'leu',
  'lek',
  'colon',
  'paʻanga',
]);

/** Forms that are no noun with "s"; nouns that ICU does not have; sub-units are in 1-lexemes.ts. */
const moreNouns: Readonly<Record<string, string>> = {
  renminbi: 'CNY',
  reais: 'BRL',
  reals: 'BRL',
  soles: 'PEN',
  leva: 'BGN',
  lei: '',
  colones: 'CRC',
  kroner: '',
  kronor: 'SEK',
  krona: 'SEK',
  kronur: 'ISK',
  rouble: 'RUB',
  roubles: 'RUB',
  sterling: 'GBP',
  quetzales: 'GTQ',
  guaranies: 'PYG',
  emalangeni: 'SZL',
  maloti: 'LSL',
  meticais: 'MZN',
};

export interface CurrencyNames {
  readonly codes: ReadonlyMap<string, CurrencyName>;
  /** By noun in lower case, singular and plural. */
  readonly nouns: ReadonlyMap<string, CurrencyName>;
  /** Names of several words in lower case ("hong kong dollar"), by their first word. */
  readonly phrases: ReadonlyMap<string, readonly (readonly [phrase: string, name: CurrencyName])[]>;
}

let known: CurrencyNames | null = null;

/** The currencies that ICU knows; asked once, when first needed. */
export function currencyNames(): CurrencyNames {
  known ??= gather();
  return known;
}

/** What people say beside ICU's names. */
const moreNames: Readonly<Record<string, string>> = {
  'u.s. dollar': 'USD',
  'american dollar': 'USD',
  'hk dollar': 'HKD',
  'taiwan dollar': 'TWD',
  'aussie dollar': 'AUD',
  'korean won': 'KRW',
  'israeli shekel': 'ILS',
  'uk pound': 'GBP',
  'pound sterling': 'GBP',
  'pounds sterling': 'GBP',
  'emirati dirham': 'AED',
  'uae dirham': 'AED',
  'cfa franc': '',
};

const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

function gather(): CurrencyNames {
  const display = new Intl.DisplayNames('en', { type: 'currency' });
  const codes = new Map<string, CurrencyName>();
  const owners = new Map<string, string[]>();
  const full: [string, string][] = Object.entries(moreNames);
  for (const code of Intl.supportedValuesOf('currency')) {
    const name = plain(display.of(code) ?? code);
    const noun = name.split(' ').at(-1) ?? name;
    codes.set(code, named(code, noun));
    // "Zimbabwean dollar (2009–2024)" and the like are known by their code alone.
    if (/[^a-z .&-]/.test(name)) continue;
    owners.set(noun, [...(owners.get(noun) ?? []), code]);
    if (name !== noun) full.push([name, code]);
  }
  const nouns = new Map<string, CurrencyName>();
  for (const [noun, owned] of owners) {
    if (noNouns.has(noun)) continue;
    const entry = named(owned.length === 1 ? (owned[0] ?? null) : null, noun);
    nouns.set(noun, entry).set(`${noun}s`, entry);
  }
  for (const [noun, code] of Object.entries(moreNouns))
    nouns.set(noun, named(code || null, codes.get(code)?.noun ?? noun));
  return { codes, nouns, phrases: byFirstWord(full) };
}

function byFirstWord(full: readonly (readonly [string, string])[]): CurrencyNames['phrases'] {
  const phrases = new Map<string, (readonly [string, CurrencyName])[]>();
  for (const [name, code] of full) {
    const first = /^[a-z]+/.exec(name)?.[0] ?? name;
    const noun = name.split(' ').at(-1) ?? name;
    phrases.set(first, [...(phrases.get(first) ?? []), [name, named(code || null, noun)]]);
  }
  return phrases;
}
