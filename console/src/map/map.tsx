/**
 * Where incidents are told of. A town is a point with its precision; a district or region is a hatched disc that stands for
 * all of it; a country is its shape. Nothing is drawn finer than the source has it.
 */
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Grain, PlaceRow } from "../contract";
import { capitals, formatGrain, formatPoint, plural } from "../format";
import { Link, useAddress } from "../navigation";
import { pathOf, searchOf } from "../router";
import { Words } from "../safe";
import { useWidth } from "../timeline/timeline";
import { DISPUTED_BORDERS } from "./borders";
import { BASE_HEIGHT, BASE_WIDTH, loadWorld, projection, type World } from "./world";

interface View { scale: number; left: number; top: number }
interface Mark { place: PlaceRow; horizontal: number; vertical: number }

const FINE_FROM = 4;
const CLOSEST = 90;
/** Radius of the disc that stands for a region or district, in kilometres: about the size of a common one. */
const DISC: Partial<Record<Grain, number>> = { REGION: 75, DISTRICT: 22 };
const KILOMETRES_A_PIXEL = 40075 / BASE_WIDTH;

function marksOf(places: PlaceRow[]): Mark[] {
  const marks: Mark[] = [];
  for (const place of places) {
    if (place.point === null) continue;
    const spot = projection([place.point.longitude, place.point.latitude]);
    if (spot !== null) marks.push({ place, horizontal: spot[0], vertical: spot[1] });
  }
  // Large areas first, so that towns lie on top and can be chosen.
  const order: Record<Grain, number> = { COUNTRY: 0, REGION: 1, DISTRICT: 2, SPOT: 3 };
  return marks.sort((one, other) => order[one.place.grain] - order[other.place.grain] || other.place.incidents - one.place.incidents);
}

function wholeView(width: number, height: number): View {
  const scale = Math.min(width / BASE_WIDTH, height / BASE_HEIGHT);
  return { scale, left: (width - BASE_WIDTH * scale) / 2, top: (height - BASE_HEIGHT * scale) / 2 };
}

/** The view that holds all marks, with room around them and not closer than a region. */
function viewOf(marks: Mark[], width: number, height: number): View {
  if (marks.length === 0) return wholeView(width, height);
  const left = Math.min(...marks.map((mark) => mark.horizontal));
  const right = Math.max(...marks.map((mark) => mark.horizontal));
  const top = Math.min(...marks.map((mark) => mark.vertical));
  const bottom = Math.max(...marks.map((mark) => mark.vertical));
  const scale = Math.min(22, Math.max(Math.min(width / BASE_WIDTH, height / BASE_HEIGHT), Math.min((width - 90) / Math.max(8, right - left), (height - 80) / Math.max(8, bottom - top))));
  return { scale, left: width / 2 - ((left + right) / 2) * scale, top: height / 2 - ((top + bottom) / 2) * scale };
}

function placeWords(place: PlaceRow): string {
  const name = place.grain === "SPOT" ? place.name : `somewhere in ${place.name}`;
  return place.country === null || place.grain === "COUNTRY" ? name : `${name}, ${capitals(place.country)}`;
}

function sizeOf(mark: Mark, scale: number): number {
  const disc = DISC[mark.place.grain];
  return disc === undefined ? 3.2 + Math.min(7, Math.sqrt(mark.place.incidents - 1) * 1.9) : Math.max(9, (disc / KILOMETRES_A_PIXEL) * scale);
}

/** Names that have room: the places of most incidents first, none over another. */
function labelsOf(marks: Mark[], view: View, width: number, height: number): Set<string> {
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  const shown = new Set<string>();
  for (const mark of [...marks].sort((one, other) => other.place.incidents - one.place.incidents)) {
    const horizontal = mark.horizontal * view.scale + view.left + sizeOf(mark, view.scale) + 3;
    const vertical = mark.vertical * view.scale + view.top;
    const box = { left: horizontal - 12, right: horizontal + mark.place.name.length * 6.6 + 8, top: vertical - 9, bottom: vertical + 9 };
    if (box.left < 0 || box.right > width || box.top < 0 || box.bottom > height || shown.size > 40) continue;
    const covers = marks.some((other) => other !== mark && other.place.grain === "SPOT" && Math.abs(other.vertical * view.scale + view.top - vertical) < 7 && other.horizontal * view.scale + view.left > horizontal - 3 && other.horizontal * view.scale + view.left < box.right);
    if (covers || taken.some((other) => box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top)) continue;
    taken.push(box);
    shown.add(mark.place.key);
  }
  return shown;
}

interface MapProperties {
  places: PlaceRow[];
  /** Name of the place that is chosen, or undefined. */
  chosen?: string | undefined;
  /** What a choice does; without it places lead to their pages. */
  onChoose?: (place: PlaceRow | null) => void;
  height?: number;
}

export function PlaceMap({ places, chosen, onChoose, height = 400 }: MapProperties) {
  const [holder, width] = useWidth();
  const [world, setWorld] = useState<World | null>(null);
  const marks = useMemo(() => marksOf(places), [places]);
  const [moved, setMoved] = useState<View | null>(null);
  const view = moved ?? viewOf(marks, width, height);
  const fine = view.scale >= FINE_FROM;
  useEffect(() => {
    let wanted = true;
    loadWorld(false).then((coarse) => { if (wanted) setWorld((before) => before ?? coarse); }).catch(() => undefined);
    if (fine) loadWorld(true).then((finer) => { if (wanted) setWorld(finer); }).catch(() => undefined);
    return () => { wanted = false; };
  }, [fine]);
  const zoom = (factor: number, horizontal = width / 2, vertical = height / 2): void => {
    const scale = Math.min(CLOSEST, Math.max(wholeView(width, height).scale * 0.9, view.scale * factor));
    const by = scale / view.scale;
    setMoved({ scale, left: horizontal - (horizontal - view.left) * by, top: vertical - (vertical - view.top) * by });
  };
  const countries = marks.filter((mark) => mark.place.grain === "COUNTRY");
  const labels = labelsOf(marks, view, width, height);
  const choose = (place: PlaceRow): void => onChoose?.(chosen === place.name ? null : place);
  return (
    <div class="map">
      <div ref={holder} class="map-frame">
        <MapSurface width={width} height={height} view={view} onMove={setMoved} onZoom={zoom}
          label={`Map of ${plural(places.length, "place")}; the table below says the same`}>
          <defs>
            <pattern id="region-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="region-line" x1="0" y1="0" x2="0" y2="5" /></pattern>
          </defs>
          <g transform={`translate(${view.left} ${view.top}) scale(${view.scale})`}>
            {world !== null && (
              <>
                <path class="land" d={world.land} />
                {countries.map(({ place }) => {
                  const shape = world.countries.get((place.country ?? place.name).toLowerCase());
                  return shape === undefined ? null : <path key={place.key} class={chosen === place.name ? "country chosen" : "country"} d={shape} onClick={() => choose(place)}><title>{`${placeWords(place)}: ${plural(place.incidents, "incident")}`}</title></path>;
                })}
                <path class="border" d={world.borders} />
                <path class="border disputed-border" d={world.disputed} />
              </>
            )}
          </g>
          {marks.map((mark) => (
            <PlaceMark key={mark.place.key} mark={mark} view={view} labelled={labels.has(mark.place.key)} chosen={chosen === mark.place.name}
              shaped={mark.place.grain === "COUNTRY" && world?.countries.has((mark.place.country ?? mark.place.name).toLowerCase()) === true}
              onChoose={() => choose(mark.place)} />
          ))}
        </MapSurface>
        <div class="map-tools">
          <button type="button" onClick={() => zoom(1.6)} aria-label="Closer">+</button>
          <button type="button" onClick={() => zoom(1 / 1.6)} aria-label="Farther">−</button>
          <button type="button" onClick={() => setMoved(null)} aria-label="Show all places">all</button>
        </div>
      </div>
      <MapKey />
      <PlaceTable places={places} chosen={chosen} choosing={onChoose !== undefined} />
    </div>
  );
}

function PlaceMark({ mark, view, labelled, chosen, shaped, onChoose }: { mark: Mark; view: View; labelled: boolean; chosen: boolean; shaped: boolean; onChoose: () => void }) {
  const { place } = mark;
  const radius = sizeOf(mark, view.scale);
  const area = place.grain === "REGION" || place.grain === "DISTRICT";
  const about = place.point?.kind === "APPROXIMATE" && place.grain === "SPOT";
  return (
    <g class={`place ${place.grain.toLowerCase()}${chosen ? " chosen" : ""}`} transform={`translate(${mark.horizontal * view.scale + view.left} ${mark.vertical * view.scale + view.top})`} onClick={onChoose}>
      <title>{`${placeWords(place)}: ${plural(place.incidents, "incident")} (${formatPoint(place.point)})`}</title>
      {area && <circle class="area" r={radius} fill="url(#region-hatch)" />}
      {place.grain === "COUNTRY" && !shaped && <circle class="area" r={16} fill="url(#region-hatch)" />}
      {place.grain === "SPOT" && <circle class={about ? "spot about" : "spot"} r={radius} />}
      {labelled && <text class="place-name" x={place.grain === "COUNTRY" ? 0 : area ? 0 : radius + 3} y={4} text-anchor={area || place.grain === "COUNTRY" ? "middle" : "start"}>{place.name}</text>}
    </g>
  );
}

interface SurfaceProperties {
  width: number;
  height: number;
  view: View;
  label: string;
  onMove: (view: View) => void;
  onZoom: (factor: number, horizontal: number, vertical: number) => void;
  children: ComponentChildren;
}

/** The surface that is dragged, and turned closer with the wheel while Control is held or after a click on it. */
function MapSurface({ width, height, view, label, onMove, onZoom, children }: SurfaceProperties) {
  const start = useRef<{ horizontal: number; vertical: number; view: View } | null>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const latest = useRef(onZoom);
  latest.current = onZoom;
  useEffect(() => {
    const element = drawing.current;
    if (element === null) return;
    const turn = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      latest.current(event.deltaY < 0 ? 1.25 : 0.8, event.clientX - box.left, event.clientY - box.top);
    };
    element.addEventListener("wheel", turn, { passive: false });
    return () => element.removeEventListener("wheel", turn);
  }, []);
  return (
    <svg ref={drawing} width={width} height={height} role="img" aria-label={label}
      onPointerDown={(event) => { start.current = { horizontal: event.clientX, vertical: event.clientY, view }; }}
      onPointerMove={(event) => {
        const from = start.current;
        if (from === null || event.buttons === 0) return;
        const [across, down] = [event.clientX - from.horizontal, event.clientY - from.vertical];
        if (Math.abs(across) + Math.abs(down) > 3) onMove({ ...from.view, left: from.view.left + across, top: from.view.top + down });
      }}
      onPointerUp={() => { start.current = null; }} onPointerLeave={() => { start.current = null; }}>
      {children}
    </svg>
  );
}

function MapKey() {
  return (
    <div class="map-key small">
      <p>
        <svg width="14" height="14" aria-hidden="true"><circle class="spot" cx="7" cy="7" r="4" /></svg> a town (its centre){" "}
        <svg width="18" height="18" aria-hidden="true"><circle class="area" cx="9" cy="9" r="8" fill="url(#region-hatch)" /></svg> somewhere in a district or region{" "}
        <svg width="22" height="10" aria-hidden="true"><line class="border disputed-border key" x1="0" x2="22" y1="5" y2="5" /></svg> disputed border
      </p>
      <details>
        <summary>About these borders</summary>
        <p>Borders are those of Natural Earth. They show who holds the ground, not who is entitled to it, and are no view of Armistice. Lines drawn dashed are disputed, or have no agreed standing:</p>
        <ul>{[...new Map(DISPUTED_BORDERS.map((row) => [row.title, row])).values()].map((row) => <li key={row.title}>{row.title}: {row.source}</li>)}</ul>
        <p>Disputed areas whose line is not in Natural Earth’s file of countries, such as Abyei, Abkhazia, South Ossetia or Transnistria, are not drawn. A disc stands for a district or region and is not its shape.</p>
      </details>
    </div>
  );
}

function PlaceTable({ places, chosen, choosing }: { places: PlaceRow[]; chosen: string | undefined; choosing: boolean }) {
  const { path, query } = useAddress();
  return (
    <details class="as-table">
      <summary>The map as a table</summary>
      <table>
        <thead><tr><th scope="col">Place</th><th scope="col">As exact as</th><th scope="col" class="figure">Incidents</th>{choosing && <th scope="col">Choose</th>}</tr></thead>
        <tbody>
          {places.map((place) => (
            <tr key={place.key}>
              <th scope="row"><Link to={pathOf("places", place.key)}><Words>{placeWords(place)}</Words></Link></th>
              <td>{formatGrain(place.grain)}; {formatPoint(place.point)}</td>
              <td class="figure">{place.incidents}</td>
              {choosing && <td><Link to={path + searchOf({ ...query, offset: undefined, place: chosen === place.name ? undefined : place.name })} aria-label={chosen === place.name ? `No longer only ${place.name}` : `Only ${place.name}`}>{chosen === place.name ? "show all" : "only this"}</Link></td>}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
