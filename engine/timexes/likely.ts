import type { Phrase } from './phrase.ts';

/** What is counted: "2000 people", "1,500 km" are no years. */
const counted =
  /^[\s-]{1,2}(?:people|persons|cases|deaths|children|men|women|girls|boys|jobs|workers|staff|employees|homes|houses|households|families|units|tonnes|tons|kilograms|kilos|kg|g|mg|ml|litres|liters|km|kms|kilometres|kilometers|m|cm|mm|metres|meters|miles|feet|ft|acres|hectares|square|cubic|mw|mwh|kw|gw|megawatts|watts|calories|volts|hours|hrs|minutes|days|times|votes|seats|years|weeks|months|members|delegates|students|pupils|teachers|soldiers|troops|police|officers|refugees|migrants|residents|patients|doses|tests|samples|copies|species|animals|elephants|cattle|sheep|birds|trees|fans|spectators|passengers|vehicles|cars|trucks|buses|ships|flights|points|runs|goals|dollars|euros|pounds|yuan|yen|rupees|rand|pesos|shillings|baht|naira|birr|billion|million|thousand|crore|lakh|per|percent|alleged|additional|more|other|different|new)\b|^\s?(?:%|[×°]|mw\b|kg\b|km\b|m\b)/i;

/** What numbers stand behind that are no years: "more than 2000", "Flight 1950", "No. 1999". */
const numbered =
  /(?:\b(?:than|nearly|almost|some|approximately|exceeding|least|most|exactly|only|another|all|route|highway|flight|section|room|channel|channels|boeing|airbus|iso|page|gate|bus|mile|lot|call|dial|phone|fax|tel|usd|us|rs|tk|dh|kd|qr|sr|no|nos|windows)\b\.?|[$#€£¥₹×*])\s?$/i;

/** What may stand before a year that is older than 1900: everything else of four digits is a number. */
const dating =
  /(?:\b(?:in|since|of|by|until|till|before|after|during|from|to|and|circa|around|about|year|early|late|mid|the|between|born|died|c\.)|[(,–-])\s?$/i;

/** Whether four digits are a year rather than a number. @param isCertain whether a range or month says so */
export function isLikelyYear(text: string, phrase: Phrase): boolean {
  const { start, end } = phrase;
  const before = text.slice(Math.max(0, start - 16), start);
  const behind = text.slice(end, end + 16);
  if (numbered.test(before) || /^[_/\\×@]|^\s?\d|^-\d/.test(behind)) return false;
  const isOld = phrase.kinds.includes('y');
  if (isOld && !dating.test(before)) return false;
  if (!counted.test(behind)) return true;
  // "In 2019 people were …" and "the 2019 cases" date, "of 2019 people" counts.
  return !isOld && /\b(?:in|since|until|the|its|their|his|her)\s$/i.test(before);
}

/** "Long March 3", "Theresa May 5": a capitalised word that is none of time's. */
const named = /\b[A-Z][a-z]+\s$/;

/**
 * Whether "May 5" and "March 3" are a day rather than the end of a name.
 *
 * @param before the kinds of what stands before it
 */
export const isLikelyDay = (text: string, { start }: Phrase, before: string): boolean =>
  !before.endsWith('x') || !named.test(text.slice(Math.max(0, start - 20), start));

/** What stands before "May" and "March" where they are months. */
const monthLead = /[i>&bclXhmB@-]z?$|[lXhB]c?z?$/;

/**
 * Whether a month's name by itself is one: "in May", "last March", "the May riot", but "May I", "Theresa May", "April
 * Jones".
 *
 * @param kinds what stands before it, and behind it
 */
export function isLikelyMonth(text: string, phrase: Phrase, before: string, behind: string): boolean {
  const hasLead = monthLead.test(before) || /[mB]/.test(phrase.kinds) || /^[&,>-][MNJ]/.test(behind);
  if (/N/.test(phrase.kinds)) return hasLead || (phrase.textOf('N') === 'May' && before.endsWith('z'));
  if (/J/.test(phrase.kinds)) return hasLead && phrase.kinds.endsWith('.');
  return hasLead || before.endsWith('z') || !/^\s[A-Z][a-z]/.test(text.slice(phrase.end, phrase.end + 3));
}
