/** What every page asks: the data set, its records found by id, its scores as of its own day. Made once a build. */
import { getDataset, getRiskBasis } from '#dataset/dataset.ts';
import { listReleases } from '#dataset/releases/release-files.ts';
import { getIsoDay } from '#model/partial-date.ts';
import { drawDataset, type DrawBook } from '#scoring/draw-book.ts';
import { scoreDataset, type ScoreBook } from '#scoring/score-book.ts';
import { toRelianceWords, type RelianceWords } from '#views/audit/reliance-words.ts';
import { toEdition, type Edition } from '#views/edition.ts';
import { toCitationIndex, type CitationIndex } from '#views/source/citations.ts';
import { toLabels, type Labels } from '#views/labels.ts';
import { toRegistry, type Registry } from '#views/registry.ts';
import type { Dataset } from '#model/dataset.ts';

export interface Site {
  readonly dataset: Dataset;
  readonly registry: Registry;
  readonly scores: ScoreBook;
  /** Intervals, ranks and ties from the seeded draws. */
  readonly draws: DrawBook;
  readonly citations: CitationIndex;
  readonly labels: Labels;
  readonly edition: Edition;
  /** Versions that are released, the earliest first. */
  readonly releases: readonly string[];
  /** How far what the scores are made of can be relied on. */
  readonly reliance: RelianceWords;
}

let site: Site | undefined;

export function getSite(): Site {
  site ??= makeSite();
  return site;
}

function makeSite(): Site {
  const dataset = getDataset();
  const scores = scoreDataset(dataset, getRiskBasis(), getIsoDay(dataset.asOf));
  const releases = listReleases('data');
  return {
    dataset,
    registry: toRegistry(dataset),
    scores,
    draws: drawDataset(dataset, scores),
    citations: toCitationIndex(dataset),
    labels: toLabels(dataset.vocabularies),
    reliance: toRelianceWords(dataset),
    edition: toEdition(dataset.version, dataset.method.version, dataset.asOf, releases),
    releases,
  };
}
