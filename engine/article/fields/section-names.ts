import { decodeReferences } from '../../text/character-references.ts';
import { collapseWhitespace, foldForComparison } from '../../text/whitespace.ts';

export const longestSection = 60;

/** Where trails begin; no department. */
const home =
  /^(?:home|home ?page|start|startseite|haupt(?:seite)?|accueil|inicio|início|front page|übersicht|zurück|back|首页|トップ|»|>|\/)$/iu;

/** What sites file everything under: better than nothing only where it stands alone. */
const general =
  /^(?:news|nachrichten|noticias|notícias|notizie|actualités?|actualidad|nyheter|nieuws|uutiset|wiadomości|новости|新闻|ニュース|뉴스|blogs?|main blog|articles?|artikel|highlights?|featured?|allgemein(?:es)?|general|aktuell(?:es)?|à la une|slider|top stor(?:y|ies)|latest|themen|topics|magazin|other|misc(?:ellaneous)?)$/iu;

/** What content systems say where nobody has filed a text. */
const unfiled =
  /^(?:uncategori[sz]ed|unkategorisiert|sin categor[ií]a|sem categoria|non classé(?:e|\(e\))?|senza categoria|geen categorie|без рубрики|未分类)$/iu;

/** Whether a text may name a department at all. */
export const isSectionName = (text: string): boolean =>
  text.length > 1 &&
  text.length <= longestSection &&
  /\p{L}/u.test(text) &&
  !home.test(text) &&
  !unfiled.test(text) &&
  !URL.canParse(text);

export const isGeneral = (text: string): boolean => general.test(text);

/** Several departments in one text, as metadata list them; a comma may be escaped as anything else. */
export function splitSections(text: string): readonly string[] {
  const seen = new Set<string>();
  // Escapes in JSON-LD are often escaped themselves.
  return decodeReferences(decodeReferences(text.slice(0, 1000)))
    .split(/\s*[,;|]\s*/)
    .map(collapseWhitespace)
    .filter((one) => {
      const key = foldForComparison(one);
      return key !== '' && !seen.has(key) && seen.add(key);
    });
}

/** Of the departments that one place lists, the one to name: the first that says something. */
export function chooseSection(names: readonly string[]): string | undefined {
  const possible = names.filter(isSectionName);
  return possible.find((name) => !isGeneral(name)) ?? possible[0];
}
