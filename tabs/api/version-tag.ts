/** What a change names as `seen` where the thing came in a list: its tag begins with the version, and only that is compared. */
export function versionTag({ version }: { readonly version: number }): string {
  return `"${version}~"`;
}
