import type { Page } from 'playwright';

/**
 * Does what the palette has under a name. In: a window with an open mapping, and the whole name. Error: throws where the
 * palette does not come, however often it is asked for.
 */
export async function fromPalette(window: Page, name: string): Promise<void> {
  const field = window.getByPlaceholder('Kommune, nummer, side eller handling');
  // It listens when the page has come to rest.
  for (let tries = 0; tries < 20 && !(await field.isVisible()); tries += 1) {
    await window.keyboard.press('Control+k');
    await field.waitFor({ timeout: 1000 }).catch(() => undefined);
  }
  await field.waitFor();
  await window.keyboard.type(name);
  await window.keyboard.press('Enter');
}
