/** So many lines as a person would scroll through. */
const lines = 2000;

/**
 * The yardstick of scrolling: plain lines in one box, with no program behind them. What this machine, with or without
 * a graphics card, makes of scrolling at all. Out: a page's HTML.
 */
export function bareList(): string {
  const line = (at: number): string =>
    `<p style="height:44px;margin:0;border-bottom:1px solid #ddd">Linje ${String(at + 1)}</p>`;
  const all = Array.from({ length: lines }, (_, at) => line(at)).join('');
  return `<div style="height:100vh;overflow-y:auto">${all}</div>`;
}
