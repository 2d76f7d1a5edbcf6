import { expect, test } from 'vitest';
import { toPseudo } from '../../tools/screens/pseudo-locale.ts';

test('a message grows by two fifths, is accented and in brackets, and keeps its placeholders', () => {
  const pseudo = toPseudo('Saved on $1 by $PERSON$ for $2 dollars, as agreed');
  expect(pseudo).toMatch(/^\[Sávéd ön \$1 bý \$PERSON\$ för \$2 döllárs, ás ágrééd .*\]$/);
  expect(pseudo.length).toBeGreaterThan(1.25 * 'Saved on $1 by $PERSON$ for $2 dollars, as agreed'.length);
});
