import { expect, it } from 'vitest';
import { addTeams } from '../../../engine/entities/score-lines.ts';
import { readMarkedText } from '../../../tools/bench/linking/marked-text.ts';

/** What the tagger says is marked in the first text, what comes out in the second. */
it.each([
  [
    'teams that were missed or taken for people',
    'Kaizer Chiefs 1-1 [Orlando Pirates]p',
    '[Kaizer Chiefs]o 1-1 [Orlando Pirates]o',
  ],
  ['a score for each side', 'Arsenal 2, [Chelsea]l 1\nElsewhere', '[Arsenal]o 2, [Chelsea]l 1\nElsewhere'],
  ['cells of a table', 'Al Ahly\t3–0\tZamalek', '[Al Ahly]o\t3–0\t[Zamalek]o'],
  ['a remark behind', 'Santos 2-2 Grêmio (after extra time)', '[Santos]o 2-2 [Grêmio]o (after extra time)'],
  ['a team in two parts', '[Mumbai]l Indians 3-1 [Chennai]l City', '[Mumbai Indians]o 3-1 [Chennai City]o'],
  [
    'cricket, with players in brackets',
    '[Mumbai]l [Indians]g 187-5 ([Rohit Sharma]p 78) beat [Chennai Super Kings]o 160-9 by 27 runs.',
    '[Mumbai Indians]o 187-5 ([Rohit Sharma]p 78) beat [Chennai Super Kings]o 160-9 by 27 runs.',
  ],
  ['a name that runs into the score', '[Pyramids FC]o 1 [Al Masry 1]o', '[Pyramids FC]o 1 [Al Masry]o 1'],
  ['countries', '[Zambia]l 2-1 [Senegal]l', '[Zambia]l 2-1 [Senegal]l'],
  ['two players', '[Nadal]p 6-4 [Federer]p', '[Nadal]p 6-4 [Federer]p'],
  ['a sentence', 'In May Arsenal beat Chelsea 2-1 at home.', 'In May Arsenal beat Chelsea 2-1 at home.'],
  ['opening hours', 'Monday 10-12 is best.', 'Monday 10-12 is best.'],
])('%s', (_, tagged, expected) => {
  const { text, names } = readMarkedText(tagged);
  const show = ({ start, end, type }: { start: number; end: number; type: string }): string =>
    `${text.slice(start, end)} ${type}`;
  expect(addTeams(text, names).map(show)).toEqual(readMarkedText(expected).names.map(show));
});

it('looks in linear time', () => {
  for (const piece of ['A 1-1 ', 'Aa ', 'A 1-', 'A\t1\n', 'Ab Cd 1-1 Ef\n', 'A 1-1 (B 1) beat ']) {
    const time = (count: number): number => {
      const text = piece.repeat(count);
      const started = performance.now();
      addTeams(text, []);
      return performance.now() - started;
    };
    time(2000);
    const short = time(10_000);
    expect(time(40_000), piece).toBeLessThan(10 * short + 300);
  }
});
