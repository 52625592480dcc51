/** Made with the first call, and again after it failed: a key that was mended while we run is found. */
export function keptUnlessFailed<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return async () => {
    const mine = (made ??= make());
    mine.catch(() => made === mine && (made = null));
    return mine;
  };
}
