/**
 * Borders that are drawn as disputed. Natural Earth draws who holds the ground, not who is entitled to it. A row is here
 * only where the line itself is in the file of borders (world-atlas 2.0.2, from Natural Earth 4.1), so that no line of our
 * own is drawn. Names are those of that file. A box (west, south, east, north, degrees) takes only the part within it.
 */
export interface DisputedBorder {
  title: string;
  between: [string, string];
  box?: [number, number, number, number];
  /** A document that shows that the line is disputed or has no agreed standing. */
  source: string;
}

export const DISPUTED_BORDERS: DisputedBorder[] = [
  { title: "Western Sahara", between: ["W. Sahara", "Morocco"], source: "UN list of Non-Self-Governing Territories, since 1963" },
  { title: "Somaliland", between: ["Somaliland", "Somalia"], source: "declared itself independent on 18 May 1991; no member of the UN then recognised it" },
  { title: "northern Cyprus", between: ["N. Cyprus", "Cyprus"], source: "UN Security Council resolution 541 (1983)" },
  { title: "Kosovo", between: ["Kosovo", "Serbia"], source: "UN Security Council resolution 1244 (1999); International Court of Justice, opinion of 22 July 2010" },
  { title: "Palestinian territory", between: ["Palestine", "Israel"], source: "UN Security Council resolution 242 (1967); General Assembly resolution 67/19 (2012)" },
  { title: "Golan Heights", between: ["Israel", "Syria"], source: "UN Security Council resolution 497 (1981)" },
  { title: "Crimea", between: ["Russia", "Ukraine"], box: [32, 45, 36, 46.6], source: "UN General Assembly resolution 68/262 (2014)" },
  { title: "Kashmir, line between India and Pakistan", between: ["India", "Pakistan"], box: [73, 32.3, 78.5, 37], source: "UN Security Council resolution 47 (1948)" },
  { title: "Kashmir, line between India and China", between: ["India", "China"], box: [76.5, 31.5, 81, 37], source: "UN Security Council resolution 47 (1948), on the state of Jammu and Kashmir" },
  { title: "Siachen Glacier", between: ["Siachen Glacier", "India"], source: "UN Security Council resolution 47 (1948), on the state of Jammu and Kashmir" },
  { title: "Siachen Glacier", between: ["Siachen Glacier", "Pakistan"], source: "UN Security Council resolution 47 (1948), on the state of Jammu and Kashmir" },
  { title: "Siachen Glacier", between: ["Siachen Glacier", "China"], source: "UN Security Council resolution 47 (1948), on the state of Jammu and Kashmir" },
  { title: "Korean demarcation line", between: ["North Korea", "South Korea"], source: "Armistice Agreement of 27 July 1953, article I" },
];

type Position = [number, number];

/** The parts of the lines within the box. A stretch counts as within where both its ends are. */
export function partsWithin(lines: Position[][], box: [number, number, number, number]): { within: Position[][]; without: Position[][] } {
  const [west, south, east, north] = box;
  const holds = ([longitude, latitude]: Position): boolean => longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  const within: Position[][] = [];
  const without: Position[][] = [];
  for (const line of lines) {
    let run: Position[] = [];
    let inside: boolean | null = null;
    for (let index = 0; index + 1 < line.length; index++) {
      const from = line[index] as Position;
      const to = line[index + 1] as Position;
      const now = holds(from) && holds(to);
      if (now !== inside) {
        if (run.length > 1) (inside ? within : without).push(run);
        run = [from];
        inside = now;
      }
      run.push(to);
    }
    if (run.length > 1) (inside ? within : without).push(run);
  }
  return { within, without };
}
