import type { Page } from 'playwright-core';

/** What a reader does, and how long the page takes to answer. */
export interface Interaction {
  readonly name: string;
  readonly act: (page: Page) => Promise<void>;
}

/** The slowest answer to one thing done, in milliseconds; null where the browser noted none over 16 ms. */
export interface Answer {
  readonly name: string;
  readonly worst: number | null;
}

/**
 * Does one thing after another in a page and reads from the browser's own event timing how long each took from the input
 * to the next paint (what "interaction to next paint" is the worst of).
 */
export async function measureInteractions(
  page: Page,
  interactions: readonly Interaction[],
): Promise<readonly Answer[]> {
  await page.evaluate(() => {
    const durations: number[] = [];
    Object.assign(window, { durations });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) durations.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const answers: Answer[] = [];
  for (const { name, act } of interactions) {
    await takeDurations(page);
    await act(page);
    // What follows the input, such as rows that give way to it, is waited for too.
    await page.waitForTimeout(1500);
    const durations = await takeDurations(page);
    answers.push({ name, worst: durations.length === 0 ? null : Math.max(...durations) });
  }
  return answers;
}

function takeDurations(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const durations: unknown = Reflect.get(window, 'durations');
    return Array.isArray(durations) ? (durations.splice(0) as number[]) : [];
  });
}
