const longestAddress = 2000;

/** Whether a button may lead there: chats open other schemes too (`msteams:`, `tel:`). Plain http is that of a service on one's own machine. */
export function isSafeAddress(address: string): boolean {
  const url = address.length > longestAddress ? null : URL.parse(address);
  return url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname)));
}
