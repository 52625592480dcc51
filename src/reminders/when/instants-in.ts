const dayLong = 86_400_000;

/**
 * Tells the instant (ISO in UTC) at which clocks in a time zone show a day (`2026-11-23`) and a time (`08:30`). A time that the clocks skip in spring is
 * taken as much later as they jump; of one that comes twice in autumn the first is meant.
 */
export function instantsIn(timezone: string): (day: string, time: string) => string {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'medium' });
  /** How far the clocks are ahead of UTC, in milliseconds. */
  const aheadAt = (instant: number): number => Date.parse(`${shown.format(instant).replace(' ', 'T')}Z`) - instant;
  return (day, time) => {
    const wanted = Date.parse(`${day}T${time}:00Z`);
    const [before, after] = [aheadAt(wanted - dayLong), aheadAt(wanted + dayLong)];
    const found = [wanted - before, wanted - after].filter((at) => at + aheadAt(at) === wanted);
    return new Date(found.length === 0 ? wanted - before : Math.min(...found)).toISOString();
  };
}
