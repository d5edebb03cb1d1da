/** The world as paths of one drawing: host states apart, what is disputed broken or marked. Equal Earth, so areas compare. */
import { geoContains, geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import { merge, mesh } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Polygon } from 'topojson-specification';
import type { Feature, FeatureCollection, MultiPolygon as Shape } from 'geojson';
import type { Iso3 } from '#model/records.generated.ts';
import {
  COUNTED_TO,
  DISPUTED_AREAS,
  DRAWN_APART,
  UNSETTLED_BORDERS,
  type DisputedArea,
} from './disputed.ts';
import type { Atlas, Named } from './read-atlas.ts';
import { findShapeCode } from './shape-code.ts';

/** A place in the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface StateShape extends Point {
  readonly path: string;
  /** Where its figure stands, and on which side of that. */
  readonly label: Point & { readonly anchor: 'start' | 'middle' | 'end' };
  /** So small that a mark stands for it. */
  readonly isSmall: boolean;
}

export interface WorldShapes {
  readonly width: number;
  readonly height: number;
  /** All countries that are no host state of the record. */
  readonly others: string;
  readonly states: ReadonlyMap<Iso3, StateShape>;
  /** Borders that are not settled. */
  readonly unsettled: string;
  /** An area drawn as nobody’s. */
  readonly apart: string;
  readonly disputed: readonly (Point & Pick<DisputedArea, 'name'>)[];
}

const WIDTH = 1400;
/** Radius of the mark of a disputed area, and half the height of a figure. */
export const MARK_RADIUS = 13;
const HALF_FIGURE = 6;
/** Square units of the drawing under which a state is hard to see. */
const SMALL = 350;

type Area = Polygon<Named> | MultiPolygon<Named>;
type Country = Feature<Shape, Named>;

/** A shape before its neighbours are known. */
type Bare = Omit<StateShape, 'label'>;

/** The codes of all states that the geometry can show: what is disputed is drawn apart, and is none of them. */
export function listShownStates(atlas: Atlas): readonly Iso3[] {
  return takeApart(listCountries(atlas)).countries.flatMap(
    ({ id, properties: { name } }) => findShapeCode(id, name) ?? [],
  );
}

/** @throws where a host state is not in the geometry */
export function toWorldShapes(atlas: Atlas, hostStates: readonly Iso3[]): WorldShapes {
  const { countries, apart } = takeApart(listCountries(atlas));
  const collection: FeatureCollection = { type: 'FeatureCollection', features: [...countries] };
  const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(WIDTH, collection);
  const draw = geoPath(projection).digits(0);
  const bare = new Map<Iso3, Bare>();
  const others: string[] = [];
  for (const country of countries) {
    const iso3 = findShapeCode(country.id, country.properties.name);
    if (iso3 === null || !hostStates.includes(iso3)) others.push(draw(country) ?? '');
    else bare.set(iso3, toBareShape(country, projection));
  }
  const missing = hostStates.filter((iso3) => !bare.has(iso3));
  if (missing.length > 0) throw new Error(`The map's geometry lacks ${missing.join(', ')}.`);
  const all = [...bare.values()];
  const disputed = DISPUTED_AREAS.map(({ name, centre: [x, y] }) => ({
    name,
    ...toPoint(projection([x, y])),
  }));
  const states = [...bare].map(([iso3, shape]) => {
    const label = clearOfMarks(placeLabel(shape, all), disputed);
    return [iso3, { ...shape, label }] as const;
  });
  const [, [, height]] = draw.bounds(collection);
  return {
    width: WIDTH,
    height: Math.ceil(height),
    others: others.join(''),
    states: new Map(states),
    unsettled: draw(mesh(atlas, atlas.objects.countries, isUnsettled)) ?? '',
    apart: apart === null ? '' : (draw(apart) ?? ''),
    disputed,
  };
}

/** The countries without Antarctica; what is counted to a state is joined with it, without a line between. */
function listCountries(atlas: Atlas): readonly Country[] {
  const areas: readonly Area[] = atlas.objects.countries.geometries.filter(isArea);
  return areas
    .filter((area) => nameOf(area) !== 'Antarctica' && !(nameOf(area) in COUNTED_TO))
    .map((area) => {
      const name = nameOf(area);
      const parts = areas.filter((each) => COUNTED_TO[nameOf(each)] === name);
      const geometry = merge(atlas, [area, ...parts]);
      const id = area.id === undefined ? {} : { id: area.id };
      return { type: 'Feature', ...id, properties: { name }, geometry };
    });
}

function isArea(shape: GeometryObject<Named>): shape is Area {
  return shape.type === 'Polygon' || shape.type === 'MultiPolygon';
}

function nameOf({ properties = {} }: GeometryObject<object>): string {
  return 'name' in properties && typeof properties.name === 'string' ? properties.name : '';
}

/** Takes out of the state that holds it the area that is drawn as nobody’s. */
function takeApart(countries: readonly Country[]): {
  readonly countries: readonly Country[];
  readonly apart: Shape | null;
} {
  let apart: Shape | null = null;
  const rest = countries.map((country) => {
    const { geometry, properties } = country;
    if (properties.name !== DRAWN_APART.heldBy) return country;
    const isApart = (polygon: Shape['coordinates'][number]) =>
      geoContains({ type: 'Polygon', coordinates: polygon }, [...DRAWN_APART.inside]);
    apart = { ...geometry, coordinates: geometry.coordinates.filter(isApart) };
    const kept = geometry.coordinates.filter((polygon) => !isApart(polygon));
    return { ...country, geometry: { ...geometry, coordinates: kept } };
  });
  return { countries: rest, apart };
}

function isUnsettled(a: GeometryObject, b: GeometryObject): boolean {
  const [one, other] = [nameOf(a), nameOf(b)];
  return UNSETTLED_BORDERS.some(
    ([left, right]) => (left === one && right === other) || (left === other && right === one),
  );
}

function toBareShape(country: Country, projection: GeoProjection): Bare {
  const draw = geoPath(projection).digits(0);
  return {
    path: draw(country) ?? '',
    ...toPoint(draw.centroid(country)),
    isSmall: draw.area(country) < SMALL,
  };
}

/** The figure in a state; of a small one beside its circle, on the side where no neighbour has its own. */
function placeLabel(shape: Bare, all: readonly Bare[]): StateShape['label'] {
  const { x, y, isSmall } = shape;
  if (!isSmall) return { x, y: y + 6, anchor: 'middle' };
  const near = all.filter((each) => each !== shape && Math.abs(each.y - y) < 30);
  const isTaken = near.some((each) => each.x > x && each.x < x + 75);
  const north = near.find((each) => each.isSmall && Math.abs(each.x - x) < 40 && each.y < y);
  const down = north ? 18 : 6;
  return isTaken
    ? { x: x - 12, y: y + down, anchor: 'end' }
    : { x: x + 12, y: y + down, anchor: 'start' };
}

/** A figure that the mark of a disputed area would cover moves off it, above or below: the mark is drawn on top. */
function clearOfMarks(label: StateShape['label'], marks: readonly Point[]): StateShape['label'] {
  if (label.anchor !== 'middle') return label;
  const middle = label.y - HALF_FIGURE;
  const isCovered = ({ x, y }: Point) =>
    Math.abs(x - label.x) < MARK_RADIUS + 12 && Math.abs(y - middle) < MARK_RADIUS + HALF_FIGURE;
  const mark = marks.find(isCovered);
  if (!mark) return label;
  const isAbove = middle < mark.y;
  return {
    ...label,
    y: isAbove ? mark.y - MARK_RADIUS - 2 : mark.y + MARK_RADIUS + 2 * HALF_FIGURE + 2,
  };
}

function toPoint(at: readonly [number, number] | null): Point {
  if (at === null) throw new Error('A place of the map lies outside the projection.');
  return { x: Math.round(at[0]), y: Math.round(at[1]) };
}
