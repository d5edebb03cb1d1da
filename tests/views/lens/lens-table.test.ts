import { describe, expect, test } from 'vitest';
import type { MissionLens, Theme, ThreatClass } from '#model/records.generated.ts';
import { toThemePlaces, toThreatPlaces } from '#views/lens/lens-table.ts';

const why = { basis: 'stated', reason: 'For a test.', pages: 'p. 6' } as const;

function makeLens(
  id: string,
  threats: readonly ThreatClass[],
  themes: readonly Theme[] = [],
): MissionLens {
  return {
    id,
    label: id,
    describes: 'For a test.',
    pages: 'p. 6',
    threats: threats.map((threat) => ({ threat, ...why })),
    themes: themes.map((theme) => ({ theme, ...why })),
  };
}

describe('the places of threats and themes', () => {
  const lenses = [
    makeLens('a', ['social-unrest', 'state-forces'], ['early-warning']),
    makeLens('b', ['state-forces', 'intercommunal']),
  ];

  test('are counted from 1 in each lens; what a lens does not name has none', () => {
    const places = new Map(toThreatPlaces(lenses).map((row) => [row.name, row.places]));
    expect(places.get('state-forces')).toEqual([2, 1]);
    expect(places.get('social-unrest')).toEqual([1, null]);
    expect(places.get('foreign-forces')).toEqual([null, null]);
  });

  test('stand in the order of how many lenses name them, then of how early', () => {
    expect(
      toThreatPlaces(lenses)
        .slice(0, 3)
        .map(({ name }) => name),
    ).toEqual(['state-forces', 'social-unrest', 'intercommunal']);
  });

  test('are there for every class and every theme', () => {
    expect(toThreatPlaces(lenses)).toHaveLength(9);
    expect(toThemePlaces(lenses)).toHaveLength(14);
    expect(toThemePlaces(lenses)[0]).toEqual({ name: 'early-warning', places: [1, null] });
  });
});
