import { collapseWhitespace } from './whitespace.ts';

/** Words before a byline's names, in twelve languages. Longer forms stand before the shorter ones they begin with. */
const label =
  /^(?:(?:written|reported|posted|published|story|stories|words|text|article|interview|analysis|opinion|compiled|reviewed|report)\s+(?:and photos?\s+)?by|by|authors?|writers?|von|autor(?:in|en|es)?|text|texte|par|por|escrito por|redactado por|redacción|de|di|a cura di|door|av|af|tekst|przez|автор|текст|oleh|penulis|yazan|作者|記者|记者|文|kirjoittanut)(?:\s*[:：]\s*|\s+|(?<=[\u3040-\u9fff]))/iu;

/** What ends a byline's names: a date, a source, a place, a way to reach the writer. */
const end =
  /\s*(?:\b(?:source|published|updated|posted|last (?:updated|modified)|first published|photo(?:graph)?s? (?:by|:)|photos?:|pictures? by|edited by|editing by|via|for the|for|on|at|in|special to|contributing|with additional|on behalf of|illustrat\p{L}+(?: by| von)?|fotos?(?: von)?|am(?= \d))\b(?=[\s:])|\s[|•·–—-]\s|[\t\n]|https?:|@|\(|\d{1,2}[./:h]\d{2}|\b(?:19|20)\d\d\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?\s+\d{1,2}\b|\b\d{1,2}\.?\s+\p{L}{3,10}\.?\s+(?:19|20)\d\d|\s+\d+\s)/iu;

const between =
  /\s*(?:[,;&/|、，・]|\s(?:and|und|et|y|e|og|och|en|ja|i|и|ve|with|mit|avec|con|com)\s(?=\p{Lu}))\s*/iu;

/** Words of offices and jobs: a piece made of them is a role, not a name. */
const roleWord =
  /\b(?:reporter|correspondent|editors?|editor-in-chief|staff|writer|columnist|contributor|journalist|producer|photographer|analyst|bureau|chief|desk|team|newsroom|admin|administrator|redaktion|redaktionen|redaction|redacción|rédaction|redazione|online|news|media|agency|agencies|press|service|services|group|magazine|times|post|daily|today|network|university|professor|ph\.?d|m\.?d|director|manager|ceo|founder|intern|guest|author|follow|subscribe|share|comments?|read|more|view|all|posts?|profile|bio|contact|email|twitter|facebook|minutes?|ago|updated|published|copyright|inc|llc|ltd|gmbh|www|blog|website|official|unknown|anonymous|correspondente|periodista|journaliste|redakteur(?:in)?|korrespondent(?:in)?|freelance|senior|deputy|associate|executive|managing|assistant|special|political|national|health|science|business|sports?|politics|technology|environment)\b/iu;

const particle =
  /^(?:de|da|do|dos|das|del|della|di|du|la|le|les|van|von|der|den|ter|ten|zu|zum|af|av|al|el|bin|ibn|ben|bint|y|e|i|st\.?|san|jr\.?|sr\.?|ii|iii|iv|abu|o'|mc|mac)$/iu;

const cjkName = /^[\u3400-\u9fff\u3040-\u30ff\uac00-\ud7af]{2,8}$/u;

/** How surely a text is a person's name: 0 (is none) to 1 (first and last name in capitals). */
export function rateAsPersonName(text: string): number {
  if (text.length < 2 || text.length > 60 || /[\d@<>{}[\]=_#!?"“”:;|]/.test(text)) return 0;
  if (cjkName.test(text)) return text.length <= 4 ? 0.9 : 0.5;
  const words = text.split(/\s+/);
  if (words.length > 6) return 0;
  const named = words.filter((word) => !particle.test(word));
  if (named.length === 0 || !named.every(isNameWord)) return 0;
  if (roleWord.test(text)) return 0.1;
  if (named.length === 1) return words.length > 1 ? 0.6 : 0.4;
  return named.length <= 4 ? 1 : 0.6;
}

/** "Jean-Luc", "O'Brien", "J.K.", "MacDonald", "SMITH"; in scripts without capitals any letters. */
const isNameWord = (word: string): boolean =>
  /^(?:[dlDL]['’])?[\p{Lu}\p{Lo}][\p{L}\p{M}'’.·-]*,?$/u.test(word);

/** A printed byline without its label and without what follows the names ("By A and B in Beijing, Updated …"). */
export function trimByline(printed: string): string {
  // Elements that stand side by side print "ByJane Doe".
  let text = collapseWhitespace(printed).replace(/^(By|Von|Par|Por)(?=\p{Lu}[\p{Ll}.])/u, '');
  for (let i = 0; i < 2; i++) text = text.replace(label, '');
  const cut = text.search(end);
  return (cut > 0 ? text.slice(0, cut) : text).replace(/^[\s:,–—|•·-]+|[\s:,–—|•·-]+$/gu, '');
}

/**
 * The names in a byline, in order. Pieces that are roles or places are left out; a name that is written "Doe, Jane"
 * alone is turned round.
 *
 * @param printed the byline as printed or as metadata have it
 */
export function findBylineNames(printed: string): readonly string[] {
  const trimmed = trimByline(printed);
  const inverted = /^(\p{Lu}[\p{L}'’-]+),\s(\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}\.)?)$/u.exec(trimmed);
  if (inverted && !roleWord.test(trimmed)) return [`${inverted[2]} ${inverted[1]}`];
  const names: string[] = [];
  for (const piece of trimmed.split(between)) {
    const name = tidyName(piece ?? '');
    if (rateAsPersonName(name) >= 0.4 && !names.includes(name)) names.push(name);
  }
  return names;
}

/** A name without honours, degrees and stray punctuation; one all in capitals is written as names are. */
function tidyName(piece: string): string {
  const bare = piece
    .replace(label, '')
    .replace(/,?\s+(?:ph\.?\s?d\.?|m\.?d\.?|mba|rd|rdn|cpa|esq\.?|jd|msc|ma|ba|rn|mph|dds)\.?$/iu, '')
    .replace(/^(?:dr|mr|mrs|ms|prof)\.?\s+(?=\p{Lu}\S+\s+\p{Lu})/iu, '')
    .replace(/^[\s.,:*•|"“”–—-]+|[\s,:*•|"“”–—-]+$/gu, '');
  const isShouted = /^[\p{Lu}\s.'’-]+$/u.test(bare) && /\p{Lu}{4}/u.test(bare);
  return isShouted
    ? bare
        .toLowerCase()
        .replace(
          /(^|[\s.'’-])(\p{L})/gu,
          (_, before: string, letter: string) => before + letter.toUpperCase(),
        )
    : bare;
}
