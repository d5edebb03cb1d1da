import { describe, expect, test } from 'vitest';
import { compareVersions, isReleaseVersion, toTag } from '#model/release-version.ts';

describe('a version', () => {
  test.each([
    ['2026.1', true],
    ['2026.10', true],
    ['2026.0', false],
    ['2026.01', false],
    ['26.1', false],
    ['2026.1.0', false],
    ['v2026.1', false],
    ['', false],
  ])('%s is one: %s', (text, expected) => {
    expect(isReleaseVersion(text)).toBe(expected);
  });

  test('is later by its year, then by its number and not its digits', () => {
    const versions = ['2027.1', '2026.10', '2026.9', '2025.12'];
    expect(versions.toSorted(compareVersions)).toEqual(['2025.12', '2026.9', '2026.10', '2027.1']);
  });

  test('has a tag', () => {
    expect(toTag('2026.1')).toBe('v2026.1');
  });
});
