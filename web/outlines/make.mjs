// Makes src/app/map/outlines.json from the Natural Earth outlines in world-atlas: one feature for each country of ours, named
// by its ISO alpha-3 code. Run by `npm run outlines`; a test runs it too and compares.
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {feature, merge} from 'topojson-client';
import {presimplify, simplify} from 'topojson-simplify';

const here = (path) => new URL(path, import.meta.url);
const packages = createRequire(import.meta.url);

// Corners whose triangle is smaller than this many square degrees go; what is left fits a screen of 4,000 pixels.
const SMALLEST_CORNER = 0.05;

// Natural Earth draws these beside the state that reports and the UN's lists count them to. Drawing them with it follows
// those lists and says nothing about anybody's claim.
const WITH = new Map([['Somaliland', '706'], ['N. Cyprus', '196']]);
const WITHOUT_NUMBER = new Map([['Kosovo', 'XKX']]);
// Of the Russian Federation's polygons the one around Simferopol: Ukraine's, as resolution 68/262 of the General Assembly has it.
const CRIMEA = {from: '643', to: '804', west: 32, south: 44, east: 36.8, north: 46.3};
// No people, no reports.
const LEFT_OUT = new Set(['ATA', 'ATF', 'HMD', 'SGS', 'IOT']);

const codes = new Map(
  readFileSync(here('../../src/main/resources/reference/countries.csv'), 'utf8')
    .split('\n').slice(1).map((line) => line.split(','))
    .filter(([, , m49, , , kind]) => m49 && kind !== 'FORMER')
    .map(([iso3, , m49]) => [m49, iso3]));

function codeOf({id, properties: {name}}) {
  return WITHOUT_NUMBER.get(name) ?? codes.get(WITH.get(name) ?? id);
}

function rounded(ring, digits) {
  const corners = ring.map((corner) => corner.map((degrees) => Number(degrees.toFixed(digits))));
  return corners.filter((corner, i) => i === 0 || i === corners.length - 1 || String(corner) !== String(corners[i - 1]));
}

// A tenth of a degree is a pixel of the largest screen; only what it would make vanish is drawn finer.
function drawable({coordinates}) {
  for (const digits of [1, 2, 3]) {
    const polygons = coordinates
      .map((rings) => rings.map((ring) => rounded(ring, digits)).filter((ring) => ring.length > 4))
      .filter((rings) => rings.length > 0);
    if (polygons.length > 0) {
      return {type: 'MultiPolygon', coordinates: polygons};
    }
  }
  return {type: 'MultiPolygon', coordinates};
}

function liesIn({west, south, east, north}, [longitude, latitude]) {
  return longitude > west && longitude < east && latitude > south && latitude < north;
}

function withCrimea(world) {
  const {geometries} = world.objects.countries;
  const russia = geometries.find(({id}) => id === CRIMEA.from);
  const drawn = russia.arcs.map((arcs) => ({type: 'Polygon', arcs}));
  const moved = drawn.filter((polygon) => feature(world, polygon).geometry.coordinates[0].every((corner) => liesIn(CRIMEA, corner)));
  russia.arcs = russia.arcs.filter((arcs) => !moved.some((polygon) => polygon.arcs === arcs));
  return [...geometries, ...moved.map((polygon) => ({...polygon, id: CRIMEA.to, properties: {}}))];
}

function outlines(scale, wanted, corner) {
  const atlas = JSON.parse(readFileSync(packages.resolve(`world-atlas/countries-${scale}.json`), 'utf8'));
  const world = corner ? simplify(presimplify(atlas), corner) : atlas;
  const shapes = grouped(withCrimea(world));
  return [...shapes].filter(([iso3]) => iso3 && !LEFT_OUT.has(iso3) && wanted(iso3)).map(([iso3, geometries]) => ({
    type: 'Feature', id: iso3, properties: {}, geometry: drawable(merge(world, geometries)),
  }));
}

function grouped(geometries) {
  const groups = new Map();
  for (const geometry of geometries) {
    groups.set(codeOf(geometry), [...(groups.get(codeOf(geometry)) ?? []), geometry]);
  }
  return groups;
}

const large = outlines('50m', () => true, SMALLEST_CORNER);
const drawn = new Set(large.map(({id}) => id));
const small = outlines('10m', (iso3) => !drawn.has(iso3), 0);
const features = [...large, ...small].sort((one, other) => one.id.localeCompare(other.id, 'en'));
writeFileSync(here(process.argv[2] ?? '../src/app/map/outlines.json'), JSON.stringify({type: 'FeatureCollection', features}) + '\n');
