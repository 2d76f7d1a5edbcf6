/** What newspapers call people whom they do not name. */
const anonymousWords =
  /\b(?:officials?|sources?|analysts?|experts?|observers?|critics?|witnesses|residents?|diplomats?|insiders?|aides?|lawmakers?|activists?|people|person|authorities|investigators?|employees?|workers?|neighbou?rs?|scientists?|researchers?|economists?|traders?|eyewitness(?:es)?|locals|many|some|others|man|woman|spokes(?:man|woman|person|people))\b/iu;
const asksForIt =
  /\b(?:anonym\w*|not (?:to )?be (?:named|identified)|declined to be (?:named|identified)|unnamed|unidentified|not authori[sz]ed|familiar with|with knowledge of|close to)\b/iu;

/**
 * Whether a source is one that the text does not name.
 *
 * @param source the words of the source
 * @param around the sentence that it stands in, where requests for anonymity are told
 * @param isNamed whether the source holds the name of a person or organisation
 */
export function isAnonymousSource(source: string, around: string, isNamed: boolean): boolean {
  if (asksForIt.test(source)) return true;
  const namesNobody = !isNamed && anonymousWords.test(source);
  return namesNobody || (!isNamed && asksForIt.test(around) && !/^(?:he|she|it|they|we|i)$/iu.test(source));
}
