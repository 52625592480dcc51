import type { Smoothness } from './tab-scale.ts';

/** One figure beside its goal. */
export type Line = (name: string, figure: string, goal: string, met: boolean) => void;

/** What the overview weighs, what Lighthouse says of it, and how a large board is shown. */
export async function printTab(line: Line): Promise<void> {
  const { tabFigures } = await import('./tab.ts');
  const figures = await tabFigures();
  if (figures === null) {
    console.log('· tab               not measured: there is no Chromium');
    return;
  }
  const { inBrowser, inTeams, desktop, phone } = figures;
  const weights = [inBrowser, inTeams].map((size) => Math.ceil(size / 1024));
  line('tab', `scripts of the overview ${weights[0]} KB gzip, in Teams ${weights[1]} KB`, 'at most 160 KB', Math.max(...weights) <= 160);
  const scores = `Lighthouse on the overview: performance ${desktop.performance}, accessibility ${desktop.accessibility}`;
  line(
    'tab',
    `${scores}; as a slow phone ${phone.performance} and ${phone.accessibility}`,
    'at least 95',
    Math.min(desktop.performance, desktop.accessibility, phone.accessibility) >= 95,
  );
  await printScale(line);
}

/** By the browser's own tracing; a frame in time and 200 ms from a key to the painting are what Chromium's own measures call smooth and good. */
async function printScale(line: Line): Promise<void> {
  const { scaleFigures } = await import('./tab-scale.ts');
  const figures = await scaleFigures();
  if (figures === null) return;
  const { overview, firstList, scrolling, filtering } = figures;
  const name = 'tab at scale';
  const loaded = `200 schools, 5,000 gaps: first lines of the list ${ms(firstList)}, of the overview ${ms(overview)}`;
  line(name, loaded, 'less than 1,000 ms', Math.max(firstList, overview) < 1000);
  line(name, `scrolling: ${smoothness(scrolling)}`, 'at least 95% of the frames in time', shareOf(scrolling) >= 0.95);
  const answers = `slowest answer ${ms(filtering.slowestAnswer)}`;
  line(name, `filtering and typing: ${answers}; ${smoothness(filtering)}`, 'at most 200 ms', filtering.slowestAnswer <= 200);
}

function smoothness({ frames, longestTask }: Smoothness): string {
  return `${frames.inTime} of ${frames.wanted} frames in time, longest task ${ms(longestTask)}`;
}

/** Of the frames that were shown in time; none at all is nothing measured. */
function shareOf({ frames }: Smoothness): number {
  return frames.wanted === 0 ? 0 : frames.inTime / frames.wanted;
}

function ms(time: number): string {
  return `${Math.round(time).toLocaleString('en')} ms`;
}
