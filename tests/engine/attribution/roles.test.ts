import { describe, expect, it } from 'vitest';
import { findRole } from '../../../engine/attribution/roles.ts';

/** Whether a source of these words may mean the name in a text. */
function tells(source: string, text: string, name: string): { isTitle: boolean; isNear: boolean } | null {
  const start = text.indexOf(name);
  const role = findRole(source);
  const span = { start, end: start + name.length };
  return role && { isTitle: role.isTitle(text, span), isNear: role.isNear(text, span) };
}

describe('roles', () => {
  it('belong to the name behind them or in front of them', () => {
    expect(tells('the president', 'President Ana Berg spoke.', 'Ana Berg')?.isTitle).toBe(true);
    expect(tells('the mayor', 'Ana Berg, the mayor, spoke.', 'Ana Berg')?.isTitle).toBe(true);
    expect(tells('the mayor', 'Ana Berg met the mayor.', 'Ana Berg')).toEqual({
      isTitle: false,
      isNear: true,
    });
  });

  it('are not those of deputies, nor of former ones unless that is said', () => {
    expect(tells('the president', 'Vice President Ana Berg spoke.', 'Ana Berg')?.isTitle).toBe(false);
    expect(tells('the president', 'Former President Ana Berg spoke.', 'Ana Berg')?.isTitle).toBe(false);
    expect(tells('the former president', 'Former President Ana Berg spoke.', 'Ana Berg')?.isTitle).toBe(true);
  });

  it('are none of sources that are nobody in particular', () => {
    expect(findRole('a senator')).toBeNull();
    expect(findRole('aides to the senator')).toBeNull();
  });
});
