/** A long text of our own: many reports in which the same people meet in ever other places. */
export function makeLongText(paragraphs: number): string {
  const first = ['Marta', 'Ivo', 'Selma', 'Tomas', 'Grace', 'Nuria', 'Piet', 'Aino'];
  const last = ['Lindqvist', 'Okafor', 'van der Berg', 'Moreau', 'Tanaka', 'Castillo', 'Wanjiru'];
  const places = ['Bergen', 'Porto', 'Nairobi', 'Osaka', 'Lima', 'Gdansk', 'Tromso', 'Cork', 'Basel'];
  const pick = (list: readonly string[], i: number): string => list[i % list.length] ?? '';
  return Array.from({ length: paragraphs }, (_, i) => {
    const person = `${pick(first, i)} ${pick(last, i * 3)}`;
    return `${person}, who leads the harbour council of ${pick(places, i)}, said on Monday that the ferries would sail again before the end of the winter. “We have waited for nine years,” ${pick(last, i * 3)} told reporters. The World Harbour Organization (WHO${i % 3}) will pay for ${i + 2} of them, and ${pick(places, i + 4)} has promised to help.`;
  }).join('\n\n');
}
