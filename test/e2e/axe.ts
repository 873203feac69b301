import axe from "axe-core";
import type { Page } from "playwright-core";

interface AxeResult {
  violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
}

/** For windows that are to be checked: the check itself is injected, which the policy of the page rightly forbids. */
export const CHECKED = { viewport: { width: 1280, height: 900 }, bypassCSP: true };

/** What axe finds wrong with a page as it stands, wide and narrow, light and dark, a line each. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe.source });
  const faults: string[] = [];
  for (const width of [1280, 375])
    for (const colorScheme of ["light", "dark"] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run(): Promise<AxeResult> } }).axe.run(),
      );
      for (const { id, nodes } of violations)
        for (const node of nodes)
          faults.push(`${width} ${colorScheme} ${id}: ${node.target.join(" ")}: ${node.failureSummary}`);
    }
  return faults;
}
