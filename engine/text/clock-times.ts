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

const lead =
  /^[\s,;|@·•–—-]{0,4}(?:(?:at|um|à|a las|às|alle|ore|om|kl\.?|в|o godz\.?)\s{1,2})?(?:T(?=\d))?/iu;
const clock = /^(\d{1,2})(?:[:.h](\d{2})(?::(\d{2}))?)?\s{0,2}([ap]\.?m\.?)?(?:\s?(?:uhr|hrs?|h\b))?/iu;
const zoneName = /^\s{0,2}\(?(?:([A-Z]{1,5})\b)?\s?([+-]\d{1,2}(?::?\d{2})?)?/u;

/** The time of day that a text begins with ("23:33:40", " at 11:33 p.m. GMT", ", 14.30 Uhr"), or null. */
export function findClockTime(text: string): ClockTime | null {
  const before = lead.exec(text)?.[0].length ?? 0;
  const match = clock.exec(text.slice(before));
  if (!match) return null;
  const [whole, hours, minutes, seconds, half] = match;
  // A bare number is a time only with "a.m." or "p.m." behind it.
  if (minutes === undefined && half === undefined) return null;
  let hour = Number(hours);
  const minute = Number(minutes ?? 0);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  }
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

function toOffset(name: string | undefined, offset: string | undefined): string | null {
  if (name !== undefined && !(name in zones)) return null;
  const parts = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(offset ?? '');
  if (parts && (name === undefined || zones[name] === '+00:00'))
    return `${parts[1]}${(parts[2] ?? '').padStart(2, '0')}:${parts[3] ?? '00'}`;
  return name === undefined ? null : (zones[name] ?? null);
}
