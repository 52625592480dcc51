/** Those of the schools that we serve first, and all that the browser knows after them. */
export function timeZones(): readonly string[] {
  const own = ['Europe/Amsterdam', 'Europe/Brussels'];
  return [...new Set([...own, ...Intl.supportedValuesOf('timeZone')])];
}
