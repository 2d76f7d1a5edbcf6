import type { AuthorKind } from '../model.ts';
import { isAgency } from './agencies.ts';
import { isFirstName } from './first-names.ts';
import { foldForComparison } from './whitespace.ts';

/** Words by which papers and firms sign for themselves, in the languages that pages are read in. */
const deskWord =
  /\b(?:team|staff|desk|newsroom|editors|editorial(?: board| team)?|board|(?:news|web|online|digital) ?team|correspondents?|reporters?|bureau|admin|webmaster|contributors?|redaktion\p{L}*|onlineredaktion|redaktionsteam|pressestelle|rédaction|redaction|redacción|redacao|redação|redazione|redactie|redakcja|redaktionen|toimitus|redaksi|haber merkezi|university|universität|institute?|ministry|ministerium|foundation|stiftung|association|verband|council|committee|commission|department|office|center|centre|agency|company|gmbh|ltd|llc|inc|press|media|magazine|magazin|news|verlag|e\.\s?v)\b|редакция|редакции|编辑部|編輯部|编辑室|本报讯|記者会|通信社|編集部|取材班|هيئة التحرير|فريق/iu;

/**
 * Whether a byline's name is somebody's, a wire agency's, or an office's: the paper itself, a desk of it, an
 * institution.
 *
 * @param siteNames what the page calls its site
 */
export function toAuthorKind(name: string, siteNames: readonly string[]): AuthorKind {
  if (isAgency(name)) return 'agency';
  const folded = foldForComparison(name);
  const isSite = siteNames.some((site) => {
    const named = foldForComparison(site);
    return named !== '' && (named === folded || named.replace(/ /g, '') === folded.replace(/ /g, ''));
  });
  // A person's own site bears their name: then it is still a person's, if it reads like one.
  if (isSite && !isBearable(name)) return 'desk';
  return deskWord.test(name) || /\.[a-z]{2,6}$/.test(name) ? 'desk' : 'person';
}

/** First and last name, the first one that people bear. */
function isBearable(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length > 1 && words.length < 4 && isFirstName(words[0] ?? '') && !/^the$/i.test(words[0] ?? '')
  );
}
