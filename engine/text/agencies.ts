import { foldForComparison } from './whitespace.ts';

/**
 * Wire agencies as bylines sign them. A list, because nothing in the form of "dpa", "Reuters" or "中央社" tells an
 * agency from a person who signs with initials or one name; those that papers in the languages read here print.
 */
const agencies = `
afp|agence france presse|ap|the associated press|associated press|reuters|thomson reuters|upi|bloomberg|bloomberg news
pa|pa media|press association|the canadian press|canadian press|aap|australian associated press|states newsroom
dpa|dpa afx|dpa infocom|lno|lby|lsw|lhe|lni|lrs|lnw|lth|lsn|lbn|lmv|tmn|epd|kna|sid|afx|apa|sda|keystone sda|ats|dts nachrichtenagentur
ansa|agi|adnkronos|italpress|lapresse|efe|agencia efe|europa press|lusa|telam|notimex|agencia brasil|estadao conteudo|folhapress
anp|belga|ritzau|tt|ntb|stt|pap|ctk|mti|agerpres|hina|tanjug|sta|bta
tass|ria novosti|interfax|ukrinform|тасс|риа новости|интерфакс|рейтер
anadolu|anadolu agency|anadolu ajansi|aa|iha|dha|wam|spa|mena|petra|رويترز|ا ف ب|فرانس برس|د ب ا|وكالات|الاناضول|واس
pti|press trust of india|ians|ani|uni|app|bss|unb|bernama|antara|antara news|ltn
xinhua|xinhua news agency|cna|kyodo|kyodo news|jiji|jiji press|yonhap|yonhap news agency
新华社|新華社|中新社|中新网|中央社|共同社|共同通信|時事通信|时事社|法新社|路透社|路透|美联社|美聯社|ロイター
agencies|agency|news agencies|wire services|wire reports|wire|wires|agenturen|agentur|agencias|agences|agenzie|agencje|agencies staff
`;

const known = new Set(agencies.split(/[|\n]/).filter(Boolean));

/** "dpa/lno", "AFP and Reuters", "Reuters (Berlin)": what joins agencies or adds to their names. */
const joined = /\s*(?:[/,&+|]|\s(?:and|und|et|y|e|with|mit|avec|con)\s)\s*/iu;

/** Whether a byline's name is a wire agency's, or several agencies'. */
export function isAgency(name: string): boolean {
  const pieces = name.split(joined).map((piece) => foldForComparison(piece.replace(/\([^)]*\)/g, '')));
  return pieces.length > 0 && pieces.every((piece) => known.has(piece));
}
