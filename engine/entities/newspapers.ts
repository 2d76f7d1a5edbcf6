import type { Span } from '../model.ts';

/**
 * Papers that world news quotes, by their mastheads: nothing in a name such as "El País" or "Nikkei Asia" tells the
 * tagger that it is no place. An article is part of those that print it; others are named with and without.
 */
const papers = `New York Times|Washington Post|Wall Street Journal|Los Angeles Times|USA Today|Chicago Tribune|Boston Globe|
Miami Herald|Financial Times|The Guardian|The Sunday Times|Daily Telegraph|Daily Mail|The Independent|The Economist|
The Observer|Evening Standard|Irish Times|Irish Independent|The Scotsman|Globe and Mail|Toronto Star|National Post|
Sydney Morning Herald|New Zealand Herald|Straits Times|South China Morning Post|China Daily|Global Times|People’s Daily|
Japan Times|Asahi Shimbun|Mainichi Shimbun|Yomiuri Shimbun|Nikkei Asia|Korea Times|Korea Herald|JoongAng Ilbo|Chosun Ilbo|
Dong-A Ilbo|Taipei Times|Bangkok Post|Jakarta Post|New Straits Times|Manila Times|Philippine Daily Inquirer|Times of India|
Hindustan Times|Indian Express|Deccan Herald|Economic Times|Dhaka Tribune|Daily Times|Express Tribune|Kathmandu Post|
Khaleej Times|Gulf News|Arab News|Al-Ahram|Al Ahram|Asharq Al-Awsat|Haaretz|Jerusalem Post|Times of Israel|Yedioth Ahronoth|
Hürriyet|Cumhuriyet|Daily Sabah|Tehran Times|Moscow Times|Kommersant|Novaya Gazeta|Kyiv Independent|Kyiv Post|Le Monde|
Le Figaro|Libération|Der Spiegel|Die Welt|Die Zeit|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|El País|El Mundo|
La Vanguardia|La Repubblica|Corriere della Sera|La Stampa|Gazeta Wyborcza|Rzeczpospolita|Magyar Nemzet|Népszabadság|Clarín|
La Nación|El Universal|El Tiempo|O Globo|Folha de S.Paulo|El Comercio|El Mercurio|Buenos Aires Times|Daily Nation|
The East African|Daily Monitor|New Vision|Mail & Guardian|Daily Maverick|Times of Zambia|Daily Trust|Premium Times|
Daily Graphic|The Namibian|Addis Standard`;

/** Papers whose names are words: they are papers where the words beside them say so. */
const wordPapers = `The Times|The Telegraph|The Sun|The Mirror|The Age|The Australian|The Nation|The Star|The Hindu|Dawn|The National|
The Standard|The Herald|The Punch|Vanguard|Reforma|Time|The Post`;

const reports =
  /^(?:’s? (?:editor|correspondent|reporter|website)|,? (?:which|who) (?:first )?reported|,? (?:reported|wrote|printed|published|newspaper|daily|magazine|said in (?:an editorial|a report)))\b/u;
/** Between papers that are named together. */
const listed = /^(?:,|,? and|,? or) $/;
const toldTo = /(?:\b(?:newspaper|daily|magazine|editor of|told|an interview with)|, according to) $/u;
const reach = 30;

const toNames = (list: string): readonly string[] => list.replace(/\|\n/g, '|').split('|');

/** The papers by the first word of their names. */
const byFirstWord = new Map<string, { readonly name: string; readonly isWord: boolean }[]>();
for (const [list, isWord] of [
  [papers, false],
  [wordPapers, true],
] as const)
  for (const name of toNames(list)) {
    const first = /^\p{L}+/u.exec(name)?.[0] ?? '';
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { name, isWord }]);
  }

const capitalized = /(?<![\p{L}\p{N}])\p{Lu}\p{L}*/gu;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** Where a text names papers of the lists, in order. */
export function findNewspapers(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const { index: start, 0: word } of text.matchAll(capitalized)) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const paper = byFirstWord.get(word)?.find(({ name, isWord }) => {
      const end = start + name.length;
      return (
        text.startsWith(name, start) &&
        !letterOrDigit.test(text[end] ?? '') &&
        (!isWord ||
          reports.test(text.slice(end, end + reach)) ||
          listed.test(text.slice(found.at(-1)?.end ?? start, start)) ||
          toldTo.test(text.slice(Math.max(0, start - reach), start)))
      );
    });
    if (paper) found.push({ start, end: start + paper.name.length });
  }
  return found;
}
