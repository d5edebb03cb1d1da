/** A found page as the list of results shows it. */
import { searchText } from '#i18n/search-text.ts';
import { dropBeginning, dropHidden, toTextParts, type TextPart } from './search-excerpt.ts';

/** What the index holds of a found page. */
export interface FoundPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly excerpt: string;
  readonly sub_results: readonly FoundPlace[];
}

export interface FoundPlace {
  readonly title: string;
  readonly url: string;
  readonly anchor?: { readonly element: string };
  readonly excerpt: string;
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

export interface SearchResult {
  readonly title: string;
  /** Language of the title where it is not that of the page, as a BCP 47 tag. */
  readonly language: string | undefined;
  readonly address: string;
  /** What it is, whose, of which year, and what was found: each in a word or two. */
  readonly facts: readonly string[];
  /** Where the words stand, if it is in no place with a heading of its own. */
  readonly excerpt: readonly TextPart[];
  /** The places on the page, such as findings, that hold the words best; in the page's order. */
  readonly places: readonly ResultPlace[];
  readonly furtherPlaces: number;
}

export interface ResultPlace {
  readonly title: string;
  readonly address: string;
  readonly excerpt: readonly TextPart[];
}

/** Places shown of one page: more would hide the next result. */
const shownPlaces = 3;

export function toSearchResult(page: FoundPage): SearchResult {
  const title = page.meta['title'] ?? page.url;
  const places = page.sub_results.filter(({ anchor }) => anchor && anchor.element !== 'h1');
  const best = [...places].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, shownPlaces);
  return {
    title,
    language: page.meta['titleLanguage'],
    address: page.url,
    facts: toFacts(page.filters),
    excerpt: places.length > 0 ? [] : toExcerpt(page.excerpt, title, page),
    places: places
      .filter((place) => best.includes(place))
      .map((place) => ({
        title: place.title,
        address: place.url,
        excerpt: toExcerpt(place.excerpt, place.title, page),
      })),
    furtherPlaces: places.length - best.length,
  };
}

/** An excerpt below its heading, which it does not say again; with dots where the text goes on. */
function toExcerpt(
  excerpt: string,
  heading: string,
  { content, meta }: Pick<FoundPage, 'content' | 'meta'>,
): readonly TextPart[] {
  const all = toTextParts(excerpt);
  const parts = dropHidden(all, content, meta['hidden'] ?? '');
  const whole = parts.map(({ text }) => text).join('');
  const rest = dropBeginning(parts, heading);
  if (rest.length === 0) return [];
  const isFromStart = rest !== parts || parts !== all || content.startsWith(whole);
  const opening = isFromStart ? [] : [{ text: '… ', isFound: false }];
  const closing = content.endsWith(whole) ? [] : [{ text: ' …', isFound: false }];
  return [...opening, ...rest, ...closing];
}

function toFacts(filters: FoundPage['filters']): readonly string[] {
  const { Record: records = [], Country: countries = [], Year: years = [] } = filters;
  const { Level: levels = [], Verdict: verdicts = [] } = filters;
  return [
    ...records,
    ...(countries.length > 0 ? [countries.join(', ')] : []),
    ...years,
    ...levels.map((level) => searchText.level(level)),
    ...verdicts.map((verdict) => searchText.verdict(verdict)),
  ];
}

function weightOf({ weighted_locations: locations }: FoundPlace): number {
  return locations.reduce((sum, { balanced_score: score }) => sum + score, 0);
}
