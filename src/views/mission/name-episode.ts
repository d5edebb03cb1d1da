/** A decision on a mission has no title of its own: it is named by its mission, its kind and its day. */
import { text } from '#i18n/text.ts';
import type { Episode } from '#model/dataset.ts';
import { formatDate } from '#model/format.ts';
import type { Labels } from '../labels.ts';

export function nameEpisode({ mission, kind, decidedOn }: Episode, labels: Labels): string {
  const kindLabel = labels('episode-kinds', kind);
  return text.parts.episodes.pageTitle(mission.acronym, kindLabel, formatDate(decidedOn));
}
