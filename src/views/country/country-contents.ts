/** The sections of a country's page, in its order. */
import { text } from '#i18n/text.ts';
import type { CountryPage } from './country-page.ts';

type Section = readonly [id: string, title: string];

/** Id and title of each section that the page has: what nothing is known of has one too, which says so. */
export function listCountrySections(page: CountryPage, hasHistory: boolean): readonly Section[] {
  const words = text.pages.country;
  const history: readonly Section[] = hasHistory ? [['history', words.history]] : [];
  const unchecked: readonly Section[] =
    page.unchecked.length > 0 ? [['unchecked', words.unchecked]] : [];
  return [
    ['time', words.time],
    ['delivery', words.parts],
    ...history,
    ['parts', text.parts.title],
    ['flag', text.parts.flag.title],
    ['commitments', words.commitments],
    ...unchecked,
    ['strategies', words.strategies],
    ['episodes', text.parts.episodes.title],
    ['claims', words.claims],
    ['gap', text.check.gap.title],
    ['actors', words.actors],
    ['risks', words.risks],
    ['lenses', text.lens.page.section],
    ['access', text.pages.accessFacts.title],
    ['compliance', text.pages.compliance.title],
    ['missions', words.missions],
    ['gaps', words.gaps],
  ];
}
