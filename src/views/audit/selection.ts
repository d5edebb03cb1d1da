/** Step 2: which data are used, who owns them, how late they come, and how far the record's own sources were read. */
import { text } from '#i18n/text.ts';
import type { Dataset, Finding, Source } from '#model/dataset.ts';
import { OBSERVERS, SOURCE_KINDS } from '#model/score-terms.ts';
import type { Labels } from '../labels.ts';
import type { Figure } from '../plot/figure.ts';
import type { AuditInput } from './audit-input.ts';
import { formatShare, sumOf, toCountFigure, type CountPart } from './count-figure.ts';
import { toRegistryTable } from './registry-table.ts';
import { asFigure, asTable, type StepResult } from './step.ts';

const words = text.audit.selection;

export function toSelectionStep({ dataset, basis, labels }: AuditInput): StepResult {
  const findings = listFindings(dataset);
  const read = dataset.sources.filter(({ access }) => access !== 'cited').length;
  return {
    finding: words.finding(
      basis.indicators.datasets.length,
      formatShare(read, dataset.sources.length),
      formatShare(countPinpoints(findings), findings.length),
    ),
    sections: [
      asTable(toRegistryTable(basis)),
      asFigure(toSourceFigure(dataset.sources, labels)),
      asFigure(toObserverFigure(findings, labels)),
      asFigure(toYearFigure(findings)),
    ],
  };
}

/** Every finding of the data set, commitment by commitment. */
export function listFindings({ commitments }: Pick<Dataset, 'commitments'>): readonly Finding[] {
  return commitments.flatMap(({ findings }) => findings);
}

function countPinpoints(findings: readonly Pick<Finding, 'pinpoint'>[]): number {
  return findings.filter(({ pinpoint }) => pinpoint !== undefined).length;
}

/** How far documents of each kind were read. */
export function toSourceFigure(
  sources: readonly Pick<Source, 'kind' | 'access'>[],
  labels: Labels,
): Figure {
  const own = words.sources;
  const count = (some: typeof sources) =>
    (['full', 'part', 'cited'] as const).map(
      (access) => some.filter((source) => source.access === access).length,
    );
  const [full = 0, part = 0, cited = 0] = count(sources);
  return toCountFigure({
    id: 'sources',
    headline: own.headline(full, part, cited),
    subtitle: own.subtitle,
    description: own.description,
    rowHead: own.rowHead,
    parts: [
      { name: 'readInFull', label: own.full, kind: 'score' },
      { name: 'readInPart', label: own.part, kind: 'other' },
      { name: 'cited', label: own.cited, kind: 'unknown' },
    ],
    rows: SOURCE_KINDS.map((kind) => ({
      id: kind,
      label: labels('source-kinds', kind),
      address: null,
      counts: count(sources.filter((source) => source.kind === kind)),
    }))
      .filter(({ counts }) => sumOf(counts) > 0)
      .sort((a, b) => sumOf(b.counts) - sumOf(a.counts)),
  });
}

const pinpointParts = (): readonly CountPart[] => [
  { name: 'withPinpoint', label: words.withPinpoint, kind: 'score' },
  { name: 'without', label: words.withoutPinpoint, kind: 'other' },
];

/** Who saw what the findings say, and how many name paragraph or page. */
export function toObserverFigure(
  findings: readonly Pick<Finding, 'observer' | 'pinpoint'>[],
  labels: Labels,
): Figure {
  const rows = OBSERVERS.map((observer) => {
    const own = findings.filter((finding) => finding.observer === observer);
    const pinpoints = countPinpoints(own);
    return {
      id: observer,
      label: labels('observers', observer),
      address: null,
      counts: [pinpoints, own.length - pinpoints],
    };
  }).sort((a, b) => sumOf(b.counts) - sumOf(a.counts));
  const [top] = rows;
  return toCountFigure({
    id: 'observers',
    headline: words.observers.headline(
      top?.label ?? '',
      formatShare(sumOf(top?.counts ?? []), findings.length),
      formatShare(countPinpoints(findings), findings.length),
    ),
    subtitle: words.observers.subtitle,
    description: words.observers.description,
    rowHead: words.observers.rowHead,
    parts: pinpointParts(),
    rows,
  });
}

/** The years that findings are of, the newest first, without a gap. */
export function toYearFigure(findings: readonly Pick<Finding, 'date' | 'pinpoint'>[]): Figure {
  const yearOf = ({ date }: Pick<Finding, 'date'>) => Number(date.slice(0, 4));
  const years = findings.map(yearOf);
  const last = Math.max(...years);
  const span = findings.length === 0 ? 0 : last - Math.min(...years) + 1;
  const rows = Array.from({ length: span }, (_, back) => {
    const own = findings.filter((finding) => yearOf(finding) === last - back);
    const pinpoints = countPinpoints(own);
    const label = String(last - back);
    return { id: label, label, address: null, counts: [pinpoints, own.length - pinpoints] };
  });
  const recent = sumOf(rows.slice(0, RECENT_YEARS).flatMap(({ counts }) => counts));
  return toCountFigure({
    id: 'years',
    headline: words.years.headline(formatShare(recent, findings.length), last - RECENT_YEARS + 1),
    subtitle: words.years.subtitle,
    description: words.years.description,
    rowHead: words.years.rowHead,
    parts: pinpointParts(),
    rows,
  });
}

const RECENT_YEARS = 5;
