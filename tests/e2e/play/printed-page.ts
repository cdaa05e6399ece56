import type { Page } from 'playwright';

/** In: a page. Out: how much wider than its window it is, in CSS pixels. */
export function widerThanWindow(window: Page): Promise<number> {
  return window.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/**
 * In: a page that is shown as it prints. Out: how much of it is wider than the paper, how much stands there that only a
 * screen can use, and how many addresses on the web are not told.
 */
export function printedPage(window: Page) {
  return window.evaluate(() => ({
    beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    onlyForScreens: [...document.querySelectorAll('nav, form, .skip')].filter(
      (one) => one.getClientRects().length > 0,
    ).length,
    untold: [...document.querySelectorAll('main a[href^="http"]')].filter(
      (one) => !getComputedStyle(one, '::after').content.includes(one.getAttribute('href') ?? ''),
    ).length,
  }));
}
