import type { ComplianceFact } from '#model/dataset.ts';

/** True where a fact tells of a compact with partners, agreed or not. */
export function isCompact({ kind }: Pick<ComplianceFact, 'kind'>): boolean {
  return kind === 'compact-agreed' || kind === 'compact-not-agreed';
}
