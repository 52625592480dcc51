/** As it is sent: JSON in UTF-8. */
export function bytesOf(json: unknown): number {
  return Buffer.byteLength(JSON.stringify(json));
}
