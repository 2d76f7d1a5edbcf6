import type { NameForm } from './name-forms.ts';
import { isAcronymOf, isLaterOrganizationName, isShortOrganizationName } from './organization-forms.ts';
import { isInitialsOfPerson, isPartOfPersonName, isSamePersonName } from './person-forms.ts';

/** What a place is, before or behind its name. Cities are not among them: "Mexico City" lies in Mexico. */
const placeKinds = new Set(
  'island islands isle province state county district township region river village town prefecture governorate'.split(
    ' ',
  ),
);
/** What a storm is. */
const eventKinds = new Set('hurricane typhoon cyclone storm tropical'.split(' '));
const year = /^(?:19|20)\d\d$/;

/** What bears a part of a country's name where the text has named it in full. */
const fuller: ReadonlyMap<string, string> = new Map([
  ['korea', 'south korea'],
  ['korean', 'south korean'],
]);

/** Whether a name is short for a fuller one wherever both stand. */
export function isShortFor(short: NameForm, full: NameForm): boolean {
  if (short.type === 'person')
    return (
      isPartOfPersonName(short, full) || isSamePersonName(short, full) || isInitialsOfPerson(short, full)
    );
  return isAcronymOf(short, full) || (short.type === 'organization' && isShortOrganizationName(short, full));
}

/** Whether a name is what a text may go on to call a fuller one, if it names no other that could be meant. */
export function isLaterNameOf(short: NameForm, full: NameForm): boolean {
  switch (short.type) {
    case 'organization':
      return isLaterOrganizationName(short, full);
    case 'place':
      return fuller.get(short.key) === full.key || isRest(short, full, (word) => placeKinds.has(word));
    case 'group':
      return fuller.get(short.key) === full.key;
    case 'event':
      return isRest(short, full, (word) => eventKinds.has(word) || year.test(word));
    default:
      return false;
  }
}

/** Whether a name is another without words of some kind before or behind it. */
function isRest({ words }: NameForm, full: NameForm, isKind: (word: string) => boolean): boolean {
  let from = 0;
  let to = full.words.length;
  while (from < to && isKind(full.words[from] ?? '')) from++;
  while (to > from && isKind(full.words[to - 1] ?? '')) to--;
  return (
    words.length > 0 &&
    to - from === words.length &&
    full.words.length > words.length &&
    words.every((word, i) => word === full.words[from + i])
  );
}
