/** A change that is not in the record yet, as the page of the record and the scores would show it. */
import { text } from '#i18n/text.ts';
import { formatScore } from '#model/format.ts';

import type { ClaimFile, RecordId, SourceFile } from '#model/records.generated.ts';
import { scoreCountryAsOf, type CountryAsOf } from '#scoring/as-of.ts';
import { scoreCommitment, type CommitmentScore } from '#scoring/delivery.ts';
import { shownDelivery } from '#scoring/set-delivery.ts';
import { toStateOn, type AsOfBasis, type AsOfRecord } from '../as-of/as-of-record.ts';
import type { AsOfClaim, AsOfFinding, ScoreTable } from '../as-of/as-of-view.ts';
import { toAsOfClaims, toAsOfFindings } from '../as-of/record-lines.ts';
import { setFacts, toCommitmentLine, toSetLine } from '../as-of/score-lines.ts';
import { describeClaim } from '../claim/claim-page.ts';
import { toCommitmentView } from '../as-of/commitment-view.ts';
import {
  withClaim,
  withCommitment,
  withSource,
  type ChangedCommitment,
  type SourceOf,
} from './changed-record.ts';

/** The record as the form makes it. */
export type PreviewedRecord =
  | ({ readonly kind: 'commitment' } & ChangedCommitment)
  | { readonly kind: 'claim'; readonly id: RecordId; readonly file: ClaimFile }
  | { readonly kind: 'source'; readonly id: RecordId; readonly file: SourceFile };

/** What the page would show: plain values, so that a worker can send them. */
export interface Preview {
  /** What the change would do to the scores, in a sentence or two. */
  readonly move: string;
  /** Null for a source, whose page has no sentence of its own. */
  readonly title: string | null;
  readonly sentence: string | null;
  /** The score as it stands beside the score with the change: of the commitment, then of the host state. */
  readonly scores: readonly ScoreTable[];
  readonly findings: readonly AsOfFinding[] | null;
  readonly claims: readonly AsOfClaim[] | null;
}

/** Previews a changed record of a host state as of the data set's own day. */
export function toPreview(
  changed: PreviewedRecord,
  before: AsOfRecord,
  basis: AsOfBasis,
  sourceOf: SourceOf,
): Preview {
  switch (changed.kind) {
    case 'commitment':
      return previewCommitment(
        changed.id,
        before,
        withCommitment(before, changed, sourceOf),
        basis,
      );
    case 'claim':
      return previewClaim(changed.id, before, withClaim(before, changed, sourceOf), basis);
    case 'source':
      return previewSource(before, withSource(before, changed), basis);
  }
}

function previewCommitment(
  id: RecordId,
  before: AsOfRecord,
  after: AsOfRecord,
  basis: AsOfBasis,
): Preview {
  const words = text.form.preview;
  const [was, is] = [scoreOne(id, before, basis), scoreOne(id, after, basis)];
  if (is === null) throw new Error(`No commitment ${id} in the changed record.`);
  const countries = scoreBoth(before, after, basis);
  const view = toCommitmentView(after, id, basis, basis.asOf);
  const lines = [
    ...(was === null ? [] : [toCommitmentLine(words.asItStands, was)]),
    toCommitmentLine(words.withChange, is),
  ];
  return {
    move: [
      describeMove(words.thisCommitment, deliveryOf(was), deliveryOf(is), was !== null),
      describeMove(before.name, countryDeliveryOf(countries.was), countryDeliveryOf(countries.is)),
    ].join(' '),
    title: after.statements.get(id) ?? id,
    sentence: view.sentence,
    scores: [
      {
        title: words.commitmentTitle,
        columns: [words.columns.record, text.asOf.view.columns.independent],
        lines,
      },
      toCountryTable(before.name, countries, basis),
    ],
    findings: toAsOfFindings(is, after, basis),
    claims: null,
  };
}

function previewClaim(
  id: RecordId,
  before: AsOfRecord,
  after: AsOfRecord,
  basis: AsOfBasis,
): Preview {
  const countries = scoreBoth(before, after, basis);
  const verdict = countries.is.claims.get(id);
  const only = new Map(verdict === undefined ? [] : [[id, verdict]]);
  return {
    move: text.form.preview.claimMoves,
    title: after.claims.get(id) ?? id,
    sentence: verdict === undefined ? null : describeClaim(verdict),
    scores: [],
    findings: null,
    claims: toAsOfClaims(only, after),
  };
}

function previewSource(before: AsOfRecord, after: AsOfRecord, basis: AsOfBasis): Preview {
  const countries = scoreBoth(before, after, basis);
  return {
    move: describeMove(
      before.name,
      countryDeliveryOf(countries.was),
      countryDeliveryOf(countries.is),
    ),
    title: null,
    sentence: null,
    scores: [toCountryTable(before.name, countries, basis)],
    findings: null,
    claims: null,
  };
}

interface Both {
  readonly was: CountryAsOf;
  readonly is: CountryAsOf;
}

function scoreBoth(before: AsOfRecord, after: AsOfRecord, basis: AsOfBasis): Both {
  const { asOf, method } = basis;
  const score = (record: AsOfRecord) =>
    scoreCountryAsOf(toStateOn(record, basis, asOf), asOf, method);
  return { was: score(before), is: score(after) };
}

function scoreOne(
  id: RecordId,
  { state }: AsOfRecord,
  { asOf, method }: AsOfBasis,
): CommitmentScore | null {
  const commitment = state.commitments.find((each) => each.id === id);
  return commitment === undefined ? null : scoreCommitment(commitment, asOf, method);
}

function toCountryTable(name: string, { was, is }: Both, { method }: AsOfBasis): ScoreTable {
  const words = text.form.preview;
  return {
    title: words.countryTitle(name),
    columns: [words.columns.record, ...setFacts],
    lines: [
      toSetLine(words.asItStands, null, was.set, method),
      toSetLine(words.withChange, null, is.set, method),
    ],
  };
}

function deliveryOf(score: CommitmentScore | null): number | null {
  return score?.kind === 'covered' ? score.delivery : null;
}

/** Delivery of a country as it is shown: null where it is withheld. */
function countryDeliveryOf({ set }: CountryAsOf): number | null {
  return shownDelivery(set.delivery);
}

/** What a change does to a delivery, in a sentence: as whole numbers, as they are shown. */
export function describeMove(
  of: string,
  was: number | null,
  is: number | null,
  isThere = true,
): string {
  const words = text.form.preview.move;
  const [old, now] = [was, is].map((score) => (score === null ? null : formatScore(score)));
  if (now === undefined || now === null) {
    return old === null || old === undefined ? words.noScore(of) : words.lost(of, old);
  }
  if (!isThere) return words.first(of, now);
  if (old === null || old === undefined) return words.gained(of, now);
  return old === now ? words.same(of, now) : words.moved(of, old, now);
}
