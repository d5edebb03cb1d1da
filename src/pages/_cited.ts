/** The pages of the site as they are cited. */
import type { Claim, Commitment, Country, Episode, Strategy } from '#model/dataset.ts';
import { text } from '#i18n/text.ts';
import { hashClaimBasis, hashCommitmentBasis, hashSetBasis } from '#scoring/score-basis.ts';
import { getScore } from '#scoring/score-book.ts';
import type { CommitmentSetScore } from '#scoring/state-score.ts';
import {
  addresses,
  claimAddress,
  commitmentAddress,
  countryAddress,
  episodeAddress,
  strategyAddress,
} from '#views/addresses.ts';
import type { AsOfView } from '#views/as-of/as-of-view.ts';
import { toCitedWork, type CitedPage, type CitedWork } from '#views/citing/cited-work.ts';
import { noteCommitment, noteSetDelivery, noteVerdict } from '#views/citing/score-note.ts';
import { nameEpisode } from '#views/mission/name-episode.ts';
import { getCountryName } from '#views/registry.ts';
import { settings } from '../components/settings.ts';
import { toPublicAddress } from './_address.ts';
import { getSite } from './_site.ts';
import { findFrozen, type FrozenRecord } from './v/_releases.ts';

/** A page as it is cited, and where the files of its citation stand. */
export interface Cited {
  readonly work: CitedWork;
  /** Address of the files without their ending; null where a page has none. */
  readonly files: string | null;
  /** The page in the last release; null where that has none, or there is no release. */
  readonly frozen: FrozenRecord | null;
}

/** A page without a score of its own, and without files. */
export function citePage(title: string, address: string): Cited {
  return { ...cite({ title, address, score: null, basis: null }), files: null };
}

/** The whole of the data set. */
export function citeWhole(): Cited {
  const { work } = citePage(text.citing.whole, addresses.home);
  return { work, files: 'cite/poc-strategy-benchmark', frozen: null };
}

/** The comparison of countries and strategies. */
export function citeComparison(): Cited {
  return cite({
    title: text.pages.compare.title,
    address: addresses.compare,
    score: null,
    basis: null,
  });
}

export function citeCommitment(commitment: Commitment): Cited {
  const { registry, scores } = getSite();
  return cite({
    title: `${commitment.statement} ${getCountryName(registry, commitment.country)}`,
    address: commitmentAddress(commitment.id),
    score: noteCommitment(getScore(scores.commitments, commitment.id)),
    basis: hashCommitmentBasis(commitment, scores),
  });
}

export function citeClaim(claim: Claim): Cited {
  const { registry, scores } = getSite();
  return cite({
    title: `${claim.statement} ${getCountryName(registry, claim.country)}`,
    address: claimAddress(claim.id),
    score: noteVerdict(getScore(scores.claims, claim.id)),
    basis: hashClaimBasis(claim, scores),
  });
}

export function citeCountry({ iso3, name }: Country): Cited {
  const score = getScore(getSite().scores.countries, iso3);
  return citeSet(text.citing.country(name), countryAddress(iso3), iso3, iso3, score);
}

export function citeStrategy({ id, title, country }: Strategy): Cited {
  const score = getScore(getSite().scores.strategies, id);
  return citeSet(title, strategyAddress(id), country, id, score);
}

export function citeEpisode(episode: Episode): Cited {
  const { scores } = getSite();
  const { id, country } = episode;
  const title = nameEpisodeAndCountry(episode);
  const score = scores.episodes.get(id);
  // A decision of a later day has no score yet.
  if (score === undefined) return citePage(title, episodeAddress(id));
  return citeSet(title, episodeAddress(id), country, id, score);
}

/** A decision on a mission as it is called where nothing else says of which country it is. */
export function nameEpisodeAndCountry(episode: Episode): string {
  const { registry, labels } = getSite();
  return `${nameEpisode(episode, labels)}, ${getCountryName(registry, episode.country)}`;
}

/** A country as it stood on a day, at the address of its own that the day has. */
export function citeCountryDay(title: string, address: string, view: AsOfView): Cited {
  const { score, basis, day } = view;
  return { ...cite({ title, address, score, basis, day }), files: null };
}

function citeSet(
  title: string,
  address: string,
  country: Country['iso3'],
  set: string,
  { delivery }: CommitmentSetScore,
): Cited {
  return cite({
    title,
    address,
    score: noteSetDelivery(delivery),
    basis: hashSetBasis(set, country, getSite().scores),
  });
}

function cite(page: CitedPage): Cited {
  const { address } = page;
  const { edition } = getSite();
  const work = toCitedWork({ ...page, address: toPublicAddress(address) }, edition, settings);
  return { work, files: `cite/${address.replace(/\/$/, '')}`, frozen: findFrozen(address) };
}
