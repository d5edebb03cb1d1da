/** The interface's language. A second language is a second folder of the same shape, chosen here. */
import { api } from './en/api.ts';
import { audit } from './en/audit.ts';
import { backtest } from './en/backtest.ts';
import { asOf } from './en/as-of.ts';
import { brief } from './en/brief.ts';
import { citing } from './en/citing.ts';
import { coverageGap } from './en/coverage-gap.ts';
import { contribute } from './en/contribute.ts';
import { change } from './en/change.ts';
import { check } from './en/check.ts';
import { danger } from './en/danger.ts';
import { downloads } from './en/downloads.ts';
import { embed } from './en/embed.ts';
import { exits } from './en/exits.ts';
import { form } from './en/form.ts';
import { explore } from './en/explore.ts';
import { formats } from './en/formats.ts';
import { glossary } from './en/glossary.ts';
import { holdings } from './en/holdings.ts';
import { history } from './en/history.ts';
import { indicators } from './en/indicators.ts';
import { lens } from './en/lens.ts';
import { lists } from './en/lists.ts';
import { ownership } from './en/ownership.ts';
import { map } from './en/map.ts';
import { mandates } from './en/mandates.ts';
import { ownMethod } from './en/own-method.ts';
import { pages } from './en/pages.ts';
import { parts } from './en/parts.ts';
import { pictures } from './en/pictures.ts';
import { records } from './en/records.ts';
import { reReading } from './en/re-reading.ts';
import { replies } from './en/replies.ts';
import { releases } from './en/releases.ts';
import { scores } from './en/scores.ts';
import { search } from './en/search.ts';
import { sourceAccess } from './en/source-access.ts';
import { themeMatrix } from './en/theme-matrix.ts';
import { nameInSentence } from './en/places.ts';
import { sideBySide } from './en/side-by-side.ts';
import { trust } from './en/trust.ts';
import { site } from './en/site.ts';

/** Language of the interface, as a BCP 47 tag. */
export const language = 'en';

export const text = {
  api,
  asOf,
  audit,
  backtest,
  brief,
  citing,
  contribute,
  coverageGap,
  change,
  check,
  danger,
  downloads,
  embed,
  exits,
  form,
  formats,
  explore,
  glossary,
  holdings,
  history,
  indicators,
  ownership,
  lens,
  lists,
  map,
  mandates,
  site,
  records,
  reReading,
  replies,
  releases,
  scores,
  ownMethod,
  pages,
  parts,
  pictures,
  places: { nameInSentence },
  search,
  sideBySide,
  sourceAccess,
  themeMatrix,
  trust,
} as const;
