/** One line of a difference: kept, taken out, or put in. */
export interface DiffLine {
  readonly kind: 'kept' | 'out' | 'in';
  readonly line: string;
  /** Its number in the old text where it is kept or taken out, in the new one where it is put in; from 1. */
  readonly number: number;
}

/** Beyond so many comparisons two texts are shown as wholly different: nobody reads such a difference line by line. */
const MOST_COMPARISONS = 4_000_000;

/** The difference of two texts, line by line, by their longest common sequence of lines. */
export function diffLines(before: string, after: string): DiffLine[] {
  const [old, fresh] = [toLines(before), toLines(after)];
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start += 1;
  let end = 0;
  const most = Math.min(old.length, fresh.length) - start;
  while (end < most && old.at(-1 - end) === fresh.at(-1 - end)) end += 1;
  const kept = (lines: readonly string[], offset: number): DiffLine[] =>
    lines.map((line, index) => ({ kind: 'kept', line, number: offset + index + 1 }));
  return [
    ...kept(old.slice(0, start), 0),
    ...diffMiddle(
      old.slice(start, old.length - end),
      fresh.slice(start, fresh.length - end),
      start,
    ),
    ...kept(old.slice(old.length - end), old.length - end),
  ];
}

function toLines(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  else if (text !== '') lines.push(`${lines.pop() ?? ''}⏎ (no line break at the end)`);
  return lines;
}

function diffMiddle(old: readonly string[], fresh: readonly string[], offset: number): DiffLine[] {
  const common = findCommonLengths(old, fresh);
  const lines: DiffLine[] = [];
  let [left, right] = [0, 0];
  while (left < old.length || right < fresh.length) {
    const [a, b] = [old[left], fresh[right]];
    if (a !== undefined && a === b) {
      lines.push({ kind: 'kept', line: a, number: offset + left + 1 });
      left += 1;
      right += 1;
    } else if (
      a !== undefined &&
      (b === undefined || common(left + 1, right) >= common(left, right + 1))
    ) {
      lines.push({ kind: 'out', line: a, number: offset + left + 1 });
      left += 1;
    } else {
      lines.push({ kind: 'in', line: b ?? '', number: offset + right + 1 });
      right += 1;
    }
  }
  return lines;
}

/** How many lines two texts have in common from a line of each on. */
function findCommonLengths(
  old: readonly string[],
  fresh: readonly string[],
): (left: number, right: number) => number {
  if (old.length * fresh.length > MOST_COMPARISONS) return () => 0;
  const width = fresh.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let left = old.length - 1; left >= 0; left -= 1) {
    for (let right = fresh.length - 1; right >= 0; right -= 1) {
      const at = left * width + right;
      lengths[at] =
        old[left] === fresh[right]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return (left, right) => lengths[left * width + right] ?? 0;
}
