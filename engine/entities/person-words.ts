/** "Jr.", "III": behind a surname, never the surname. */
export const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Before a name, and no part of it. */
const honorifics = new Set(
  'mr mrs ms miss dr sir dame lord lady prof professor hon rev sen rep gov gen col capt lt sgt sheikh sheikha pope don dona'.split(
    ' ',
  ),
);

/** Arabic names as they are written in English, each row one name; "el" and "al" are one article. */
const spelledAlike: ReadonlyMap<string, string> = toVariants(`
  mohammed muhammad mohamed mohammad muhammed mohamad mohamud mehmed
  ahmed ahmad
  hussein husayn hussain husain hossein
  hassan hasan
  yusuf youssef yousef yousuf yusef
  khaled khalid
  omar umar
  osama usama
  abdul abdel abdal abd
  ibrahim ebrahim
  mahmoud mahmud mehmood
  mustafa mostafa moustafa
  gaddafi qaddafi kadhafi gadhafi
  al el
  bin ibn ben`);

/** Short forms of first names, each with what it is short for. */
export const nicknames: ReadonlyMap<string, string> = toVariants(`
  william bill will billy liam
  robert bob rob bobby
  james jim jimmy
  michael mike mick
  thomas tom tommy
  joseph joe
  anthony tony
  david dave
  stephen steve steven
  daniel dan danny
  benjamin ben
  samuel sam
  edward ed ted eddie
  richard rick dick
  charles chuck charlie
  elizabeth liz beth
  katherine kate kathy catherine katie
  susan sue
  alexander alex sasha
  gregory greg
  jeffrey jeff geoffrey
  kenneth ken
  lawrence larry
  matthew matt
  nicholas nick
  ronald ron
  timothy tim
  andrew andy
  christopher chris
  donald don
  francisco paco
  jose pepe
  bernard bernie
  deborah debbie
  patricia patty trish
  vladimir volodymyr vova`);

function toVariants(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows
      .trim()
      .split('\n')
      .map((row) => row.trim().split(' '))
      .flatMap(([name = '', ...others]) => others.map((other) => [other, name] as const)),
  );
}

/**
 * The words by which people's names are compared: without "Mr" and "Dr.", Arabic ones spelled one way. A name of one
 * word stays as it is: "Muhammad" alone is no "Mohammed Issa".
 */
export function toPersonWords(words: readonly string[]): readonly string[] {
  let from = 0;
  while (from < words.length - 1 && honorifics.has(words[from] ?? '')) from++;
  const own = words.slice(from);
  return own.length > 1 ? own.map((word) => spelledAlike.get(word) ?? word) : own;
}
