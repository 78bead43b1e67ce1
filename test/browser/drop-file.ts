import type { Page } from 'playwright-core';

/** Lets a file fall onto the page for imports, as from the desktop, and waits until it was read. */
export async function dropFile(page: Page, name: string, lines: readonly string[]): Promise<void> {
  await page.getByRole('region', { name: 'The file' }).waitFor();
  const script = `(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([${JSON.stringify(lines.join('\r\n'))}], ${JSON.stringify(name)}, { type: 'text/csv' }));
    const zone = document.querySelector('section[aria-label="The file"]');
    for (const type of ['dragover', 'drop']) zone.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
  })()`;
  await page.evaluate(script);
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}
