/** What newspapers call people whom they do not name. */
const anonymousWords =
  /\b(?:officials?|sources?|analysts?|experts?|observers?|critics?|witnesses|residents?|diplomats?|insiders?|aides?|lawmakers?|activists?|people|person|authorities|investigators?|employees?|workers?|neighbou?rs?|scientists?|researchers?|economists?|traders?|guards?|bankers?|local media|eyewitness(?:es)?|locals|families|relatives|many|some|others|man|woman|spokes(?:man|woman|person|people))\b/iu;
const asksForIt =
  /\b(?:anonym\w*|not (?:to )?be (?:named|identified)|declined to be (?:named|identified)|unnamed|unidentified|not authori[sz]ed|familiar with|with knowledge of|close to)\b/iu;

/** Words for people by their endings, and those without such an ending. */
const person =
  /^(?:\p{L}*(?:[a-z]{2}er|[a-z]{2}or|ist|cian|rian|ant|employee|attendee|refugee|man|woman|men|women|person|people|child|children)s?|judges?|friends?|relatives?|executives?|operatives?|aides?|deput(?:y|ies)|students?|residents?|patients?|parents?|clients?|nurses?|guards?|pilots?|captains?|colonels?|chiefs?|individuals?|couples?|guests?|fans?|tourists?|experts?|critics?|diplomats?|boys?|girls?|cousins?|sons?|police|victims?|survivors?|migrants?|veterans?|academics?|insiders?|delegates?|volunteers?|agents?|cooks?|monks?|imams?|priests?|nuns?)$/u;
/** What ends like one and is none. */
const thing =
  /^(?:(?:news)?papers?|(?:news)?letters?|orders?|numbers?|chapters?|posters?|banners?|errors?|factors?|sectors?|cent(?:er|re)s?|computers?|servers?|monitors?|trackers?|matters?|covers?|answers?|offers?|disasters?|quarters?|restaurants?|restorer|warrants?|grants?|list)$/u;
/** "A herder in Kargi": somebody whom the text brings in without a name. */
function isSomebody(source: string): boolean {
  const [noun = ''] = source.split(
    /,|\s(?:in|from|at|near|of|who|with|for|by|on|to|beside|seen|obtained|published|released|representing|that|whose|which)\s/u,
  );
  const words = noun.toLowerCase().split(/\s+/u);
  const last = words.at(-1) ?? '';
  return (
    /^(?:an?|another|one|two|three|four|five)$/u.test(words[0] ?? '') &&
    person.test(last) &&
    !thing.test(last)
  );
}

/**
 * Whether a source is one that the text does not name.
 *
 * @param source the words of the source
 * @param around the sentence that it stands in, where requests for anonymity are told
 * @param isNamed whether the source holds the name of a person or organisation
 */
export function isAnonymousSource(source: string, around: string, isNamed: boolean): boolean {
  if (asksForIt.test(source)) return true;
  const namesNobody = !isNamed && (anonymousWords.test(source) || isSomebody(source));
  return namesNobody || (!isNamed && asksForIt.test(around) && !/^(?:he|she|it|they|we|i)$/iu.test(source));
}
