import { text } from '#i18n/text.ts';
import type { Episode } from '#model/dataset.ts';
import { formatDate } from '#model/format.ts';
import type { Labels } from '../../labels.ts';
import { toSource } from './page-lines.ts';
import type { UnplacedPage } from './page-shape.ts';

/** A decision on a mission. */
export function toEpisodePage(episode: Episode, labels: Labels): UnplacedPage {
  const { id, country, mission, kind, decidedOn, decision, source, pinpoint } = episode;
  const title = text.parts.episodes.pageTitle(
    mission.acronym,
    labels('episode-kinds', kind),
    formatDate(decidedOn),
  );
  return {
    kind: 'episode',
    id,
    country,
    title,
    lists: [],
    facts: [[text.releases.page.decision, decision]],
    source: toSource(source, pinpoint),
  };
}
