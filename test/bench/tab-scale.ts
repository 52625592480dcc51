import { launch, type Browser, type Page } from 'puppeteer-core';
import { env } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { largeRecord } from '../support/large-record.ts';
import { openRecordService } from '../support/record-service.ts';
import { eventsIn, framesIn, longestTask, slowestAnswer, timeTo, type Frames, type TraceEvent } from './trace-figures.ts';

/** Of a board with 200 schools and 5,000 gaps, by the browser's own tracing; times in milliseconds. */
export interface ScaleFigures {
  /** From the start of going there until the first lines were painted; median of some loads. */
  readonly overview: number;
  readonly firstList: number;
  readonly scrolling: Smoothness;
  readonly filtering: Smoothness;
}

export interface Smoothness {
  readonly frames: Frames;
  /** That kept the page from answering. */
  readonly longestTask: number;
  /** From a key or click until what it changed was painted; 0 where nothing was pressed. */
  readonly slowestAnswer: number;
}

const loads = 5;
const categories = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'cc', 'benchmark', 'toplevel'];

/** Null without a browser. */
export async function scaleFigures(): Promise<ScaleFigures | null> {
  const browser = await launch({
    executablePath: env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
    defaultViewport: { width: 1440, height: 900 },
  }).catch(() => null);
  if (browser === null) return null;
  const service = await openRecordService([largeRecord({ schools: 200, findings: 5000 })]);
  try {
    return await figuresAt(service.address, browser);
  } finally {
    await browser.close();
    await service.close();
  }
}

async function figuresAt(address: string, browser: Browser): Promise<ScaleFigures> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(`sessionStorage.setItem('lesklaar.persona', 'admin')`);
  await page.evaluateOnNewDocument(`(${markFirstLine.toString()})()`);
  const overview = await medianLoad(page, `${address}/tab/`);
  const firstList = await medianLoad(page, `${address}/tab/gaps`);
  const scrolling = smoothnessOf(await traced(page, async () => scrollFar(page)));
  await page.evaluate('scrollTo(0, 0)');
  const filtering = smoothnessOf(await traced(page, async () => filter(page)));
  return { overview, firstList, scrolling, filtering };
}

/** Runs in the browser: tells the trace when lines of a list or table first stood on the screen. */
function markFirstLine(): void {
  const { MutationObserver, document, performance, requestAnimationFrame } = globalThis as unknown as {
    readonly MutationObserver: new (seen: () => void) => { observe(what: unknown, how: object): void; disconnect(): void };
    readonly document: { querySelector(name: string): unknown };
    readonly performance: { mark(name: string): void };
    readonly requestAnimationFrame: (then: () => void) => void;
  };
  const watch = new MutationObserver(() => {
    if (document.querySelector('main [data-index] a, main tbody tr') === null) return;
    watch.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('first-line')));
  });
  watch.observe(document, { childList: true, subtree: true });
}

async function medianLoad(page: Page, url: string): Promise<number> {
  const times: number[] = [];
  for (let load = 0; load < loads; load += 1) {
    const events = await traced(page, async () => {
      await page.goto(url);
      await until(page, `performance.getEntriesByName('first-line').length > 0`);
    });
    times.push(timeTo('first-line', events));
  }
  return times.toSorted((a, b) => a - b)[Math.floor(loads / 2)] ?? 0;
}

async function traced(page: Page, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  await page.tracing.start({ categories });
  await act();
  return eventsIn(await page.tracing.stop());
}

/** As with a finger that flings, through some hundreds of lines. */
async function scrollFar(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  for (let fling = 0; fling < 4; fling += 1) {
    await session.send('Input.synthesizeScrollGesture', { x: 700, y: 500, yDistance: -4000, speed: 4000, gestureSourceType: 'mouse' });
  }
  await session.detach();
}

/** One filter after another, and words that are typed. */
async function filter(page: Page): Promise<void> {
  for (const chosen of [0, 1, 2, 0]) {
    const buttons = await page.$$('main button[aria-pressed]');
    await buttons[chosen]?.click();
    await page.evaluate(painted);
  }
  await page.type('input[type=search]', 'school 42 wacht', { delay: 60 });
  await until(page, `location.search.includes('wacht')`);
  await page.evaluate(painted);
}

const painted = 'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))';

function smoothnessOf(events: readonly TraceEvent[]): Smoothness {
  return { frames: framesIn(events), longestTask: longestTask(events), slowestAnswer: slowestAnswer(events) };
}

/** The page's own policy keeps it from running what Puppeteer's waiting would put into it. */
async function until(page: Page, isSo: string): Promise<void> {
  while ((await page.evaluate(isSo)) !== true) await setTimeout(20);
}
