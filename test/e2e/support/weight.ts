/** Bytes of the scripts among these addresses as they are sent with gzip. */
export async function weightOf(requests: readonly string[]): Promise<number> {
  const scripts = [...new Set(requests.filter((url) => new URL(url).pathname.endsWith('.js')))];
  const sizes = await Promise.all(
    scripts.map(async (url) => {
      const { headers } = await fetch(url, { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } });
      return headers.get('content-encoding') === 'gzip' ? Number(headers.get('content-length')) : Number.NaN;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** What the overview may load, everything with it. */
export const mostWeight = 160 * 1024;
