/** The countries of the map, from Natural Earth by way of world-atlas, with borders that are disputed kept apart. */
import { geoEqualEarth, geoPath, type GeoProjection } from "d3-geo";
import type { MultiLineString } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import coarseAddress from "world-atlas/countries-110m.json?url";
import fineAddress from "world-atlas/countries-50m.json?url";
import { DISPUTED_BORDERS, partsWithin } from "./borders";

type CountryProperties = { name: string };
type WorldTopology = Topology<{ countries: GeometryCollection<CountryProperties>; land: GeometryCollection }>;

/** Paths of SVG on the base plane of BASE_WIDTH by BASE_HEIGHT. */
export interface World {
  land: string;
  borders: string;
  disputed: string;
  countries: Map<string, string>;
}

export const BASE_WIDTH = 960;
export const BASE_HEIGHT = 468;
export const projection: GeoProjection = geoEqualEarth().fitExtent([[4, 4], [BASE_WIDTH - 4, BASE_HEIGHT - 4]], { type: "Sphere" }).precision(0.05);

/** Natural Earth's short names where they differ from those of the gazetteer, lower case. */
const NAMES: Record<string, string> = {
  "bosnia and herz.": "bosnia and herzegovina", "central african rep.": "central african republic", congo: "republic of the congo",
  "dem. rep. congo": "democratic republic of the congo", "dominican rep.": "dominican republic", "eq. guinea": "equatorial guinea",
  "côte d'ivoire": "ivory coast", macedonia: "north macedonia", "s. sudan": "south sudan", "w. sahara": "western sahara",
  "united states of america": "united states", eswatini: "eswatini", "solomon is.": "solomon islands", palestine: "palestinian territory",
  "cabo verde": "cape verde", czechia: "czechia", "n. cyprus": "northern cyprus", "timor-leste": "timor leste",
};

function keyOf(name: string): string {
  const lower = name.toLowerCase();
  return NAMES[lower] ?? lower;
}

function nameOf(object: GeometryObject): string {
  const properties: unknown = object.properties;
  return (properties as CountryProperties | undefined)?.name ?? "";
}

function namesOf(one: GeometryObject, other: GeometryObject): [string, string] {
  return [nameOf(one), nameOf(other)];
}

function isBetween(pair: [string, string], one: string, other: string): boolean {
  return (pair[0] === one && pair[1] === other) || (pair[0] === other && pair[1] === one);
}

function worldOf(topology: WorldTopology): World {
  const path = geoPath(projection).digits(3);
  const collection = topology.objects.countries;
  const wholes = DISPUTED_BORDERS.filter((row) => row.box === undefined);
  const parts = DISPUTED_BORDERS.filter((row) => row.box !== undefined);
  const settled = mesh(topology, collection, (one, other) => one !== other && !DISPUTED_BORDERS.some((row) => isBetween(row.between, ...namesOf(one, other))));
  const disputed = mesh(topology, collection, (one, other) => one !== other && wholes.some((row) => isBetween(row.between, ...namesOf(one, other))));
  for (const row of parts) {
    const whole = mesh(topology, collection, (one, other) => one !== other && isBetween(row.between, ...namesOf(one, other)));
    const { within, without } = partsWithin(whole.coordinates as [number, number][][], row.box as [number, number, number, number]);
    disputed.coordinates.push(...within);
    settled.coordinates.push(...without);
  }
  const draw = (lines: MultiLineString): string => path(lines) ?? "";
  const countries = new Map<string, string>();
  for (const geometry of collection.geometries) countries.set(keyOf(nameOf(geometry)), path(feature(topology, geometry)) ?? "");
  return { land: path(feature(topology, topology.objects.land)) ?? "", borders: draw(settled), disputed: draw(disputed), countries };
}

const loading = new Map<string, Promise<World>>();

/** The coarse world (1:110 million), or the finer one (1:50 million) for those who look closer. Each is fetched once. */
export function loadWorld(fine: boolean): Promise<World> {
  const address = fine ? fineAddress : coarseAddress;
  let promise = loading.get(address);
  if (promise === undefined) {
    promise = fetch(address).then(async (response) => worldOf((await response.json()) as WorldTopology));
    promise.catch(() => loading.delete(address));
    loading.set(address, promise);
  }
  return promise;
}
