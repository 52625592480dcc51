/** Where the bot may answer to, and where its own token may go. */
export interface ServiceHosts {
  /** Of Bot Framework: `smba.trafficmanager.net`. Whatever path follows: regions differ in it. */
  readonly hosts: readonly string[];
  /** Services on this machine may be one of them, as in the pretend school; nowhere else. */
  readonly loopback: 'taken' | 'refused';
}

/** Whether it is one of them: with TLS on the usual port, and nothing before the host that would lead a hasty reader astray. */
export function isServiceAddress(address: string | URL, { hosts, loopback }: ServiceHosts): boolean {
  const url = URL.parse(String(address));
  if (url === null || url.username !== '' || url.password !== '') return false;
  if (loopback === 'taken' && url.hostname === '127.0.0.1') return url.protocol === 'http:';
  return url.protocol === 'https:' && hosts.includes(url.host);
}
