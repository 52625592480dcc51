/** No tenant has more people; such a number was not counted, and a few of them together would not fit where records are kept. */
const most = 100_000_000;

/** Whether a value that a file gives can be a number of people. */
export function isPeopleCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most;
}
