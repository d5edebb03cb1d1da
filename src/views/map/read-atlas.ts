/** The world's countries as TopoJSON, read from a file that nobody vouches for. */
import { isFields } from '#model/json-shape.ts';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** What is known of a country of the geometry beside its shape. */
export interface Named {
  readonly name: string;
}

/** Natural Earth’s countries: id is the ISO 3166-1 numeric code, where there is one. */
export type Atlas = Topology<{ countries: GeometryCollection<Named> }>;

/**
 * @param file parsed JSON
 * @throws where it is no topology of named countries
 */
export function readAtlas(file: unknown): Atlas {
  if (isAtlas(file)) return file;
  throw new Error("The map's geometry is no topology of countries with names.");
}

function isAtlas(file: unknown): file is Atlas {
  if (!isFields(file) || file['type'] !== 'Topology' || !Array.isArray(file['arcs'])) return false;
  const { objects } = file;
  const countries = isFields(objects) ? objects['countries'] : undefined;
  if (!isFields(countries) || countries['type'] !== 'GeometryCollection') return false;
  const { geometries } = countries;
  return Array.isArray(geometries) && geometries.every(isNamedShape);
}

function isNamedShape(shape: unknown): boolean {
  if (!isFields(shape) || typeof shape['type'] !== 'string') return false;
  const { properties } = shape;
  return isFields(properties) && typeof properties['name'] === 'string';
}
