/** A frozen page as it is cited: its release, the score in it, and the hash of what that rests on. */
import { text } from '#i18n/text.ts';
import { formatDate, formatScore } from '#model/format.ts';
import type { FrozenScore } from '#model/frozen-score.ts';
import type { ReleaseManifestFile } from '#model/records.generated.ts';
import { toCitedWork, type CitedWork, type Identity } from '../citing/cited-work.ts';
import type { FrozenPage } from './frozen/page-shape.ts';

/**
 * The citation of a frozen page. A DOI in the settings is of the present edition, so none is given here.
 * @param address in full where the site has one, else from the root of its host
 */
export function citeFrozen(
  { kind, title, place }: FrozenPage,
  score: FrozenScore | null,
  { version, method, asOf }: Readonly<ReleaseManifestFile>,
  address: string,
  identity: Identity,
): CitedWork {
  const page = {
    title: kind === 'country' ? text.citing.country(title) : `${title} ${place}`,
    address,
    score: score === null ? null : noteFrozen(score),
    basis: score?.basis ?? null,
  };
  const edition = {
    ...{ data: version, dataWords: version, method, asOf: formatDate(asOf), asOfDay: asOf },
    ...{ isReleased: true, lastRelease: version },
  };
  return toCitedWork(page, edition, { ...identity, versionDoi: '', conceptDoi: '' });
}

/** The frozen score in one sentence; what was withheld stays withheld. */
export function noteFrozen({ kind, measures, facts }: FrozenScore): string {
  const { verdict, coveredCount, dueCount } = facts;
  if (kind === 'claim')
    return text.citing.verdict(
      String(verdict ?? text.scores.verdicts.unchecked.word).toLowerCase(),
    );
  const delivery = isWithheld(facts) ? null : (measures['delivery'] ?? null);
  const [low, high] = [facts['interval.low'], facts['interval.high']];
  const counts = [coveredCount, dueCount].map(Number);
  const [covered = 0, due = 0] = counts;
  if (delivery === null || typeof low !== 'number' || typeof high !== 'number') {
    return kind === 'commitment' ? text.citing.unchecked : text.citing.withheld(covered, due);
  }
  const [point, from, to] = [delivery, low, high].map(formatScore);
  return kind === 'commitment'
    ? text.citing.frozenCommitment(point ?? '', from ?? '', to ?? '')
    : text.citing.delivery(point ?? '', from ?? '', to ?? '', covered, due);
}

/** Whether too little was checked for a score to be published. */
export function isWithheld(facts: FrozenScore['facts']): boolean {
  return facts['status'] === 'withheld';
}
