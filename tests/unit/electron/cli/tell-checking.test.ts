import { describe, expect, it } from 'vitest';
import { tellChecking } from '../../../../electron/cli/tell-checking.ts';

function told(isTTY: boolean, steps: readonly number[]): string {
  let text = '';
  const write = (part: string | Uint8Array): boolean => {
    text += String(part);
    return true;
  };
  const { onChecked, end } = tellChecking({ isTTY, write });
  for (const done of steps) onChecked(done, 1_000_000);
  end();
  return text.replace(/\u00a0/gu, ' ');
}

describe('the check of a long log before a command', () => {
  it('is told to a person in one line that is written over', () => {
    const first = '\rKontrollerer loggen: 0 av 1 000 000 hendelser';
    const second = '\rKontrollerer loggen: 10 000 av 1 000 000 hendelser';
    const last = '\rKontrollerer loggen: 1 000 000 av 1 000 000 hendelser';
    expect(told(true, [0, 10_000, 1_000_000])).toBe(`${first}${second}${last}\n`);
  });

  it('leaves its line where the log does not hold', () => {
    expect(told(true, [0])).toBe('\rKontrollerer loggen: 0 av 1 000 000 hendelser\n');
  });

  it('is told once where nobody sits there', () => {
    expect(told(false, [0, 10_000, 1_000_000])).toBe('Kontrollerer loggen: 1 000 000 hendelser\n');
  });

  it('is not told where the log is short', () => {
    expect(told(true, [])).toBe('');
    expect(told(false, [])).toBe('');
  });
});
