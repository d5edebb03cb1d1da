import { expect, test } from 'vitest';
import { openPage, useBrowser } from './open-page.ts';

useBrowser();

test('the circle of a small state lies on the marks of disputed areas, not under them', async () => {
  await using page = await openPage('map/');
  const isAbove = await page.locator('.host-map').evaluate((map) => {
    const marks = [...map.querySelectorAll('.host-map__disputed')];
    const circles = [...map.querySelectorAll('.host-map__point')];
    return circles.map((circle) =>
      marks.every(
        (mark) => mark.compareDocumentPosition(circle) & Node.DOCUMENT_POSITION_FOLLOWING,
      ),
    );
  });
  expect(isAbove.length).toBeGreaterThan(0);
  expect(isAbove).not.toContain(false);
});

test('on a phone the map opens on Africa, says that it scrolls, and scrolls to either side', async () => {
  await using page = await openPage('map/', { viewport: { width: 360, height: 800 } });
  const box = page.locator('.host-map__box');
  const left = () => box.evaluate((element) => element.scrollLeft);
  const isInSight = (name: string) =>
    box.evaluate((element, label) => {
      const state = element.querySelector(`a[aria-label^="${label}"]`);
      const { left: from, right: to } = element.getBoundingClientRect();
      const own = state?.getBoundingClientRect();
      return own !== undefined && own.left > from && own.right < to;
    }, name);
  await expect.poll(() => isInSight('Chad:')).toBe(true);
  expect(await isInSight('Mali:')).toBe(true);
  expect(await page.locator('.host-map__hint').isVisible()).toBe(true);
  // The place at which it opens holds it no longer than that.
  await expect
    .poll(async () => {
      await box.evaluate((element) => {
        element.scrollLeft = 0;
      });
      return left();
    })
    .toBe(0);
});
