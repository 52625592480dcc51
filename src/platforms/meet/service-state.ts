/** Whether this says, in a word that we know, that a service is on or off: `serviceState` of `meet.service_status`. */
export function isServiceState(value: unknown): boolean {
  return value === 'ENABLED' || value === 'DISABLED';
}
