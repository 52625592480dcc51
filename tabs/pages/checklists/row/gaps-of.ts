/** The page of one point of attention. */
export function gapAt(key: string): string {
  return `/gaps/${key}`;
}

/** Where the points of attention about one right are listed, each with how to mend it. */
export function gapsOf(control: string): string {
  return `/gaps?${new URLSearchParams({ control }).toString()}`;
}
