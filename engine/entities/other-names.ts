/**
 * Names of one place or body that share neither words nor initials, as keys (lower case, no accents or marks): the
 * short names, official names and old names of countries that English papers use (after the names in Unicode's CLDR and
 * the UN's list), and towns that have been renamed. Only what no reader would take for two; a capital is no government.
 */
const same: readonly (readonly [name: string, others: string])[] = [
  ['us', 'usa|united states|united states of america|america'],
  ['uk', 'united kingdom|britain|great britain|united kingdom of great britain and northern ireland'],
  ['uae', 'united arab emirates|emirates'],
  ['eu', 'european union'],
  ['un', 'united nations|united nations organization'],
  ['china', 'prc|peoples republic of china|mainland china'],
  ['south korea', 'republic of korea|rok'],
  ['north korea', 'dprk|democratic peoples republic of korea'],
  ['russia', 'russian federation'],
  ['turkey', 'turkiye|republic of turkey'],
  ['iran', 'islamic republic of iran'],
  ['syria', 'syrian arab republic'],
  ['saudi arabia', 'kingdom of saudi arabia|ksa'],
  ['egypt', 'arab republic of egypt'],
  ['czech republic', 'czechia'],
  ['myanmar', 'burma'],
  ['ivory coast', 'cote divoire'],
  ['eswatini', 'swaziland'],
  ['cape verde', 'cabo verde'],
  ['netherlands', 'holland'],
  ['east timor', 'timor leste'],
  ['north macedonia', 'republic of north macedonia|fyrom'],
  ['bosnia and herzegovina', 'bosnia|bosnia herzegovina'],
  ['democratic republic of the congo', 'drc|dr congo|democratic republic of congo|congo kinshasa'],
  ['central african republic', 'car'],
  ['papua new guinea', 'png'],
  ['new zealand', 'aotearoa'],
  ['philippines', 'republic of the philippines'],
  ['south africa', 'republic of south africa|rsa'],
  ['washington', 'washington dc'],
  ['new york', 'new york city|nyc'],
  ['kyiv', 'kiev'],
  ['mumbai', 'bombay'],
  ['kolkata', 'calcutta'],
  ['chennai', 'madras'],
  ['bengaluru', 'bangalore'],
  ['yangon', 'rangoon'],
  ['beijing', 'peking'],
  ['guangzhou', 'canton'],
  ['ho chi minh city', 'saigon'],
];

const known: ReadonlyMap<string, string> = new Map(
  same.flatMap(([name, others]) => others.split('|').map((other) => [other, name] as const)),
);

/** The name under which a place or body goes whose key has several. */
export const toUsualName = (key: string): string => known.get(key) ?? key;
