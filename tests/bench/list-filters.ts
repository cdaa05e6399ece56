import type { Page } from 'playwright';

/**
 * Notes, in the window itself, how long each tick of a facet takes: from the moment the system gave the click until the
 * frame after the one in which another number of entries stands on the page. As text, since it runs there.
 */
const watchTicks = `
  window.ticks = [];
  const count = () => document.querySelector('h1')?.parentElement?.textContent;
  addEventListener('click', ({ target, timeStamp }) => {
    if (target.type !== 'checkbox') return;
    const before = count();
    const look = () => count() === before
      ? requestAnimationFrame(look)
      : requestAnimationFrame(() => window.ticks.push(performance.now() - timeStamp));
    requestAnimationFrame(look);
  }, { capture: true });
`;

/** A person looks at the counts before ticking again. In milliseconds. */
const rest = 250;

/**
 * Ticks answers of criteria on the page of lists: one more, and then the first one off again, so that no choice comes
 * twice. In: the window, at its page of lists. Out: from click to painted counts, in milliseconds, one a tick.
 * Error: throws where a tick changed nothing.
 */
export async function tickFacets(window: Page): Promise<readonly number[]> {
  const facets = window.locator('details');
  await window.evaluate(watchTicks);
  // The facets of the criteria come last, each with its three answers.
  const first = (await facets.count()) - 20;
  const tick = async (number: number): Promise<void> => {
    const facet = facets.nth(first + (number % 20));
    if ((await facet.getAttribute('open')) === null) await facet.locator('summary').click();
    await facet
      .getByRole('checkbox')
      .nth(Math.floor(number / 20))
      .click();
    await window.waitForTimeout(rest);
  };
  for (let number = 0; number < 40; number += 1) {
    await tick(number);
    if (number > 0) await tick(number - 1);
  }
  return window.evaluate<readonly number[]>('window.ticks');
}
