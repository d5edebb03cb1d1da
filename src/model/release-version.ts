/** A version of the data: its year, a dot, and a number counted from 1, such as 2026.1. */
const PATTERN = /^(\d{4})\.([1-9]\d*)$/;

/** True for a version such as 2026.1. */
export function isReleaseVersion(text: string): boolean {
  return PATTERN.test(text);
}

/** Below 0 where the first is the earlier of two versions, above 0 where it is the later: 2026.9 is before 2026.10. */
export function compareVersions(a: string, b: string): number {
  const [yearA = 0, numberA = 0] = a.split('.').map(Number);
  const [yearB = 0, numberB = 0] = b.split('.').map(Number);
  return yearA - yearB || numberA - numberB;
}

/** Name of the commit in which a release was made, as git has it: v2026.1. */
export function toTag(version: string): string {
  return `v${version}`;
}
