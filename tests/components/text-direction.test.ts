import { expect, test } from 'vitest';
import { toDirection } from '../../components/common/text-direction.ts';

test.each([
  ['', 'ltr'],
  ['2026!', 'ltr'],
  ['The ferry is called السفينة.', 'ltr'],
  ['NATO: قال المتحدث الرسمي في المؤتمر الصحفي', 'rtl'],
  ['BBC: הספינה תפליג ביום שני', 'rtl'],
  ['渡轮停运', 'ltr'],
])('%s is written %s', (text, direction) => {
  expect(toDirection(text)).toBe(direction);
});
