import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

/**
 * In: a window. Out: what axe finds under WCAG 2.1 A and AA, each as «rule: where it stands»; none where the page is
 * accessible as far as a machine can tell. Legacy mode: Electron opens no second target for axe.
 */
export async function axeFindings(window: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: window })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/** In: a page. Out: what axe finds in light and then in dark, each with its scheme before it; the page is left in light. */
export async function axeInBothSchemes(page: Page): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const one of await axeFindings(page)) findings.push(`${colorScheme}: ${one}`);
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  return findings;
}
