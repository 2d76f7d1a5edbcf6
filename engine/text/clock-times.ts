/** A time of day as printed. `zone` is an offset only where one is stated without doubt. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  readonly zone: string | null;
  /** How many characters of the text it takes up, from the text's start. */
  readonly length: number;
}

/** Zone names that mean one offset everywhere. "IST", "CST" and "ET" mean several, and are left out. */
const zones: Readonly<Record<string, string>> = {
  UTC: '+00:00',
  GMT: '+00:00',
  Z: '+00:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  CET: '+01:00',
  CEST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  JST: '+09:00',
  KST: '+09:00',
  HKT: '+08:00',
  SGT: '+08:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
};

/** What stands between a day and its time: a weekday in brackets, "г.", "at", "um", "klo", … */
const lead =
  /^\s?(?:г\.|года|р\.|року)?(?:\s?[(（][^\s()（）]{1,3}[)）])?[\s,;|@·•–—-]{0,4}(?:(?:at|um|à|a las|às|alle|ore|ora|om|kl\.?|klo|u|у|в|о|v|ob|saat|pukul|jam|o godz\.?|godz\.?)\s{1,2})?(?:T(?=\d))?/iu;
const clock =
  /^(午前|午後|上午|下午|오전|오후)?\s?(\d{1,2})(?:(?:[:.h時时点點]|시\s?)(\d{2})(?::(\d{2}))?[分분]?)?\s{0,2}([ap]\.?m\.?)?(?:\s?(?:uhr|hrs?|h\b))?/iu;
const halves: Readonly<Record<string, string>> = {
  午前: 'a',
  上午: 'a',
  오전: 'a',
  午後: 'p',
  下午: 'p',
  오후: 'p',
};
const zoneName = /^\s{0,2}\(?(?:([A-Z]{1,5})\b)?\s?([+-]\d{1,2}(?::?\d{2})?)?/u;

/** The time of day that a text begins with ("23:33:40", " at 11:33 p.m. GMT", ", 14.30 Uhr"), or null. */
export function findClockTime(text: string): ClockTime | null {
  const before = lead.exec(text)?.[0].length ?? 0;
  const match = clock.exec(text.slice(before));
  if (!match) return null;
  const [whole, asian, hours, minutes, seconds, latin] = match;
  const half = latin ?? halves[asian ?? ''];
  // A bare number is a time only with "a.m." or "p.m." behind it.
  if (minutes === undefined && half === undefined) return null;
  let hour = Number(hours);
  const minute = Number(minutes ?? 0);
  // "15:30 PM" is sloppy and clear.
  if (half && hour <= 12) hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hour > 23 || minute > 59) return null;
  const after = zoneName.exec(text.slice(before + whole.length));
  const zone = toOffset(after?.[1], after?.[2]);
  return {
    hour,
    minute,
    second: seconds === undefined ? null : Number(seconds),
    zone,
    length: before + whole.trimEnd().length + (zone === null ? 0 : (after?.[0].length ?? 0)),
  };
}

const clockBefore =
  /(?<![\d.,:])(\d{1,2}:\d{2}(?::\d{2})?(?:\s{0,2}[ap]\.?m\.?)?(?:\s(?:uhr|hrs?|[A-Z]{3,4}))?)(?:,|\s[-–—·|•]|\s(?:on|am|el|le|il|em|op|den))?\s{1,2}(?:[^\s\d,]{2,12},?\s)?$/iu;

/** The time of day that a text ends with, as in "23:25, 10 July 2020" and "11:25 PM - 10 Jul 2020", or null. */
export function findClockTimeBefore(text: string): ClockTime | null {
  const match = clockBefore.exec(text);
  const time = match && findClockTime(match[1] ?? '');
  return time ? { ...time, length: text.length - match.index } : null;
}

/** An offset as metadata write it ("Z", "+0800", "-05"), as "+08:00"; null where none is stated. */
export function zoneOffset(text: string | undefined): string | null {
  if (!text) return null;
  if (/^[a-z]/i.test(text)) return '+00:00';
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/.exec(text) ?? [];
  return sign ? `${sign}${hours}:${minutes ?? '00'}` : null;
}

function toOffset(name: string | undefined, offset: string | undefined): string | null {
  if (name !== undefined && !(name in zones)) return null;
  const parts = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(offset ?? '');
  if (parts && (name === undefined || zones[name] === '+00:00'))
    return `${parts[1]}${(parts[2] ?? '').padStart(2, '0')}:${parts[3] ?? '00'}`;
  return name === undefined ? null : (zones[name] ?? null);
}
