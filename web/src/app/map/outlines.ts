import {geoArea, geoCentroid, geoEqualEarth, geoPath, type GeoPermissibleObjects} from 'd3-geo';
import type {Feature, FeatureCollection, MultiPolygon, Position} from 'geojson';
import outlinesOfNaturalEarth from './outlines.json';

export const WIDTH = 960;
export const HEIGHT = 470;
/** In units of the drawing: what covers less is too small to be seen or hit, and gets a disc. */
const SMALL = 14;

export interface Outline {
  readonly iso3: string;
  readonly path: string;
  /** Where it stands, for moving from one to the next, and for its disc. */
  readonly x: number;
  readonly y: number;
  readonly small: boolean;
}

const world = outlinesOfNaturalEarth as unknown as FeatureCollection<MultiPolygon>;
// Equal areas: a country's weight in the picture is its size, not its latitude.
const projection = geoEqualEarth().rotate([-11, 0]).fitExtent([[4, 6], [WIDTH - 4, HEIGHT - 4]], world);
const draw = geoPath(projection).digits(1);

export const SPHERE = draw({type: 'Sphere'})!;

export const OUTLINES: readonly Outline[] = world.features.map((feature) => {
  const [x, y] = projection(geoCentroid(largest(feature)))!;
  return {iso3: String(feature.id), path: draw(feature)!, x, y, small: draw.area(feature) < SMALL};
});

/** The middle of France lies in France and not between it and Guiana. */
function largest(feature: Feature<MultiPolygon>): GeoPermissibleObjects {
  const polygons = feature.geometry.coordinates.map((coordinates: Position[][]) => ({type: 'Polygon' as const, coordinates}));
  return polygons.reduce((most, polygon) => geoArea(polygon) > geoArea(most) ? polygon : most);
}

export interface Area {
  readonly id: string;
  readonly name: string;
  readonly viewBox: string;
  /** How many times larger than on the map of the world. */
  readonly scale: number;
}

const WINDOWS: readonly [id: string, name: string, west: number, south: number, east: number, north: number][] = [
  ['africa', 'Africa', -20, -36, 55, 38],
  ['americas', 'Americas', -125, -56, -34, 60],
  ['caribbean', 'Caribbean and Central America', -93, 6, -58, 28],
  ['asia', 'Asia', 26, -11, 146, 54],
  ['europe', 'Europe', -24, 34, 50, 70],
  ['middle-east', 'Middle East', 25, 11, 64, 43],
  ['pacific', 'Pacific', 110, -47, 190, 20],
];

export const AREAS: readonly Area[] = [
  {id: '', name: 'World', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, scale: 1},
  ...WINDOWS.map(([id, name, west, south, east, north]) => ({id, name, ...around(west, south, east, north)})),
];

/** The part of the drawing that a window of degrees takes, in the proportions of the whole. */
function around(west: number, south: number, east: number, north: number): {viewBox: string, scale: number} {
  const corners = [[west, south], [west, north], [east, south], [east, north], [west, (south + north) / 2], [east, (south + north) / 2]]
    .map((corner) => projection(corner as [number, number])!);
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const scale = Math.min(WIDTH / (Math.max(...xs) - Math.min(...xs)), HEIGHT / (Math.max(...ys) - Math.min(...ys)));
  const [width, height] = [WIDTH / scale, HEIGHT / scale];
  const [x, y] = [(Math.max(...xs) + Math.min(...xs) - width) / 2, (Math.max(...ys) + Math.min(...ys) - height) / 2];
  return {viewBox: [x, y, width, height].map((number) => number.toFixed(1)).join(' '), scale};
}
