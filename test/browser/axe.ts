import axe from 'axe-core';
import type { Page } from 'playwright-core';

export type Scope = 'everything' | 'colours';

/**
 * What axe finds wrong with what is shown, one line for each element. It is given to a document once and asked for violations only, since
 * naming all that is right costs more than looking; and for the size of targets, which WCAG 2.2 asks for and axe leaves out unless told.
 */
export async function violationsOf(page: Page, scope: Scope): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe.source);
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    ...(scope === 'colours'
      ? { runOnly: ['color-contrast', 'link-in-text-block'] }
      : { rules: { 'target-size': { enabled: true } } }),
  };
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} at ${html}`));
}
