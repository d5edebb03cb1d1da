import { text } from '#i18n/text.ts';
import type { Episode } from '#model/dataset.ts';
import type { Labels } from '../../labels.ts';
import { nameEpisode } from '../../mission/name-episode.ts';
import { toSource } from './page-lines.ts';
import type { UnplacedPage } from './page-shape.ts';

/** A decision on a mission. */
export function toEpisodePage(episode: Episode, labels: Labels): UnplacedPage {
  const { id, country, decision, source, pinpoint } = episode;
  return {
    kind: 'episode',
    id,
    country,
    title: nameEpisode(episode, labels),
    lists: [],
    facts: [[text.releases.page.decision, decision]],
    source: toSource(source, pinpoint),
  };
}
