/**
 * Incidents by period. A period of which nothing is reported has no bar: nothing is drawn, never a 0. Breaks in publishing
 * are hatched bands with their words. Dragging over the line chooses days; the same is done by the dates below it.
 */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Break, Overview } from "../contract";
import { formatDays, formatPeriod, plural } from "../format";
import { BREAK } from "../labels";
import { Link, refine, useAddress } from "../navigation";
import { pathOf, searchOf } from "../router";
import { Words } from "../safe";
import { dayAt, dayScale, positionOf, ticksOf, type DayScale } from "./scale";

const HEIGHT = 230;
const TOP = 22;
/** Height of the strip that a break has to itself. */
const LANE = 17;
const LANES = 4;
const FOOT = 30;

/** The width that the element has on the page, in pixels. */
export function useWidth(): [{ current: HTMLDivElement | null }, number] {
  const holder = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(640);
  useLayoutEffect(() => {
    const element = holder.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(Math.max(200, element.clientWidth)));
    observer.observe(element);
    setWidth(Math.max(200, element.clientWidth));
    return () => observer.disconnect();
  }, []);
  return [holder, width];
}

/** The periods, the breaks and the choice itself may reach beyond the days of the incidents. */
function extentOf(overview: Overview): [string, string] | null {
  const firsts = overview.periods.map((period) => period.first);
  const lasts = overview.periods.map((period) => period.last);
  for (const gap of overview.breaks) {
    if (gap.from !== null) firsts.push(gap.from);
    if (gap.to !== null) lasts.push(gap.to);
  }
  if (overview.first !== null) firsts.push(overview.first);
  if (overview.last !== null) lasts.push(overview.last);
  firsts.sort();
  lasts.sort();
  const first = firsts[0];
  const last = [...firsts, ...lasts].sort().at(-1);
  return first === undefined || last === undefined ? null : [first, last];
}

function breakWords(gap: Break): string {
  return `${gap.publisher} ${BREAK[gap.status]}: ${gap.series}`;
}

function Bars({ overview, scale, most }: { overview: Overview; scale: DayScale; most: number }) {
  const room = HEIGHT - TOP - FOOT - Math.min(overview.breaks.length, LANES) * LANE;
  return (
    <g class="bars">
      {overview.periods.map((period) => {
        if (period.incidents === null || period.incidents === 0) return null;
        const left = positionOf(scale, period.first);
        const right = positionOf(scale, period.last) + scale.width / (scale.last - scale.first);
        const height = (period.incidents / most) * room;
        const width = Math.max(1.5, right - left - (right - left > 6 ? 1.5 : 0));
        return (
          <rect key={period.first} x={left} y={HEIGHT - FOOT - height} width={width} height={height}>
            <title>{`${formatPeriod(period.first, period.last, overview.unit)}: ${plural(period.incidents, "incident")} reported`}</title>
          </rect>
        );
      })}
    </g>
  );
}

function Breaks({ breaks, scale }: { breaks: Break[]; scale: DayScale }) {
  return (
    <g class="breaks">
      {breaks.map((gap, index) => {
        if (gap.status === "PUBLISHES" || (gap.from === null && gap.to === null)) return null;
        const left = gap.from === null ? 0 : positionOf(scale, gap.from);
        const right = gap.to === null ? scale.width : positionOf(scale, gap.to);
        return (
          <g key={index}>
            <rect class="break-reach" x={left} y={TOP} width={Math.max(3, right - left)} height={HEIGHT - TOP - FOOT} />
            <rect class="break" x={left} y={TOP + (index % LANES) * LANE} width={Math.max(3, right - left)} height={LANE - 3} fill="url(#break-hatch)">
              <title>{`${breakWords(gap)} (${formatDays(gap.from, gap.to)})`}</title>
            </rect>
            {gap.from !== null && <line class="break-edge" x1={left} x2={left} y1={TOP} y2={HEIGHT - FOOT} />}
            {gap.to !== null && <line class="break-edge" x1={right} x2={right} y1={TOP} y2={HEIGHT - FOOT} />}
            <text class="break-words" x={left > scale.width * 0.66 ? left - 4 : left + 4} y={TOP + 11 + (index % LANES) * LANE} text-anchor={left > scale.width * 0.66 ? "end" : "start"}>
              {`break ${String.fromCharCode(97 + (index % 26))}`}
            </text>
          </g>
        );
      })}
    </g>
  );
}

export function Timeline({ overview }: { overview: Overview }) {
  const { query } = useAddress();
  const [holder, width] = useWidth();
  const [drag, setDrag] = useState<[number, number] | null>(null);
  const extent = extentOf(overview);
  if (extent === null) return <div ref={holder}><p class="empty">No incident here has days that are stated.</p></div>;
  const scale = dayScale(extent[0], extent[1], width);
  const most = Math.max(1, ...overview.periods.map((period) => period.incidents ?? 0));
  const chosenFirst = query["from"] ?? (query["to"] === undefined ? undefined : extent[0]);
  const chosenLast = query["to"] ?? (query["from"] === undefined ? undefined : extent[1]);
  const place = (event: PointerEvent): number => event.clientX - (event.currentTarget as SVGElement).getBoundingClientRect().left;
  const finish = (end: number): void => {
    if (drag === null) return;
    setDrag(null);
    const [left, right] = [Math.min(drag[0], end), Math.max(drag[0], end)];
    if (right - left < 4) refine({ from: undefined, to: undefined });
    else refine({ from: dayAt(scale, left), to: dayAt(scale, right) });
  };
  const band: [number, number] | null =
    drag !== null
      ? [Math.min(...drag), Math.max(...drag)]
      : chosenFirst !== undefined && chosenLast !== undefined
        ? [positionOf(scale, chosenFirst), positionOf(scale, chosenLast) + width / (scale.last - scale.first)]
        : null;
  const clip = (position: number): number => Math.min(Math.max(position, 0), width);
  return (
    <div ref={holder} class="timeline">
      <svg width={width} height={HEIGHT} role="img" aria-label={`Incidents by ${overview.unit}, ${formatDays(...extent)}, at most ${most} in one; the table below says the same`}
        onPointerDown={(event) => { (event.currentTarget as SVGElement).setPointerCapture(event.pointerId); setDrag([place(event), place(event)]); }}
        onPointerMove={(event) => { if (drag !== null) setDrag([drag[0], place(event)]); }}
        onPointerUp={(event) => finish(place(event))} onPointerCancel={() => setDrag(null)}>
        <defs>
          <pattern id="break-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch-line" x1="0" y1="0" x2="0" y2="6" /></pattern>
        </defs>
        {band !== null && <rect class="brush" x={clip(band[0])} y={TOP - 6} width={Math.max(2, clip(band[1]) - clip(band[0]))} height={HEIGHT - TOP - FOOT + 6} />}
        <Breaks breaks={overview.breaks} scale={scale} />
        <Bars overview={overview} scale={scale} most={most} />
        <line class="axis" x1={0} x2={width} y1={HEIGHT - FOOT + 0.5} y2={HEIGHT - FOOT + 0.5} />
        <text class="measure" x={0} y={12}>{`tallest: ${plural(most, "incident")} reported in one ${overview.unit}`}</text>
        {ticksOf(scale, 74).map((tick) => (
          <g key={tick.day} transform={`translate(${positionOf(scale, tick.day)} ${HEIGHT - FOOT})`}>
            <line class="tick" y1={0} y2={5} />
            <text class="tick-words" y={18} text-anchor={positionOf(scale, tick.day) < 20 ? "start" : positionOf(scale, tick.day) > width - 30 ? "end" : "middle"}>{tick.words}</text>
          </g>
        ))}
      </svg>
      <p class="note small">Drag over the line to choose days. Where nothing is drawn, nothing is reported; that is not the same as nothing happening.</p>
      {overview.breaks.length > 0 && (
        <ul class="break-list small" aria-label="Breaks in publishing">
          {overview.breaks.map((gap, index) => (
            <li key={index}>
              <b>break {String.fromCharCode(97 + (index % 26))}</b> <Words>{breakWords(gap)}</Words>
              {gap.hedge != null && <> (<Words>{gap.hedge}</Words>)</>}, {formatDays(gap.from, gap.to)}
              {" — "}<Link to={pathOf("reports", gap.report)}><Words>{gap.outlet ?? "report"}</Words></Link>
            </li>
          ))}
        </ul>
      )}
      <PeriodTable overview={overview} />
    </div>
  );
}

/** The same in words, for those who cannot or do not want to see the drawing. */
function PeriodTable({ overview }: { overview: Overview }) {
  const { path, query } = useAddress();
  return (
    <details class="as-table">
      <summary>The timeline as a table</summary>
      <table>
        <thead><tr><th scope="col">Period</th><th scope="col" class="figure">Incidents reported</th><th scope="col">Choose</th></tr></thead>
        <tbody>
          {overview.periods.filter((period) => period.incidents !== null).map((period) => (
            <tr key={period.first}>
              <th scope="row">{formatPeriod(period.first, period.last, overview.unit)}</th>
              <td class="figure">{period.incidents}</td>
              <td><Link to={path + searchOf({ ...query, offset: undefined, from: period.first, to: period.last })} aria-label={`Only ${formatPeriod(period.first, period.last, overview.unit)}`}>only this</Link></td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">Of the {plural(overview.periods.filter((period) => period.incidents === null).length, `other ${overview.unit}`)} between, nothing is reported.</p>
    </details>
  );
}

