/** A finding as the timeline of a commitment shows it: its level's mark, who saw it, and what it counts for. */
import { text } from '#i18n/text.ts';
import type { Finding } from '#model/dataset.ts';
import type { Level } from '#model/records.generated.ts';
import { findLowerMedian } from '#scoring/coded-level.ts';
import { toFindingInput } from '#scoring/from-records.ts';
import type { CommitmentScore } from '#scoring/delivery.ts';
import type { FindingReading } from '#scoring/finding-reading.ts';
import { nameCoder } from '../delivery/coder-words.ts';

export interface FindingLine {
  readonly finding: Finding;
  /** The level that the score uses: the median of the coders', capped; null where no coder could tell one. */
  readonly level: Level | null;
  readonly isReversed: boolean;
  /** The state's own good word: shown apart, weighs nothing. */
  readonly isSelfReported: boolean;
  /** What a reader must know of how it counts. */
  readonly remarks: readonly string[];
  /** Every coder's reading, the first coder's first: "A minimum, B none, C unclear". */
  readonly codings: string;
}

/** The findings of a commitment, oldest first, each with what the score makes of it. */
export function toFindingLines(
  findings: readonly Finding[],
  score: CommitmentScore,
): readonly FindingLine[] {
  const readings = new Map(score.readings.map((reading) => [reading.finding.id, reading]));
  return findings.map((finding) => toFindingLine(finding, readings.get(finding.id)));
}

function toFindingLine(finding: Finding, reading: FindingReading | undefined): FindingLine {
  const { levels, reversed } = toFindingInput(finding);
  return {
    finding,
    level: reading ? reading.level : (findLowerMedian(levels) ?? null),
    isReversed: reversed,
    isSelfReported: reading?.role === 'self-serving',
    remarks: reading ? remarksOf(reading) : [text.scores.waiting],
    codings: codingsOf(finding),
  };
}

/** What a reader must know of how a finding counts. The cap is told where it moved the level: several coders' median can be lower anyway. */
export function remarksOf({ role, statedLevel, level }: FindingReading): readonly string[] {
  const { scores } = text;
  return [
    ...(role === 'self-serving' ? [scores.weighsNothing] : []),
    ...(role === 'admission' ? [scores.admission] : []),
    ...(role === 'enacted-text' ? [scores.enactedText] : []),
    ...(statedLevel > level ? [scores.capped(scores.levels[level])] : []),
  ];
}

function codingsOf({ coder, level, readings }: Finding): string {
  const { levels, unclear } = text.scores;
  const nameLevel = (read: Level | null) => (read === null ? unclear : levels[read].toLowerCase());
  return [{ coder, level }, ...readings]
    .map((each) => `${nameCoder(each.coder)} ${nameLevel(each.level)}`)
    .join(', ');
}
