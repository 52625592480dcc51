import { known, unknown, type Settings } from '../../src/model/reading.ts';

/** Settings of one group of people; what is not named here was not read. */
export function settings(values: Readonly<Record<string, unknown>>): Settings {
  return {
    read: (setting) => (Object.hasOwn(values, setting) ? known(values[setting], ['test']) : unknown('not-collected')),
  };
}
