/**
 * A vendor's sentence without what may name somebody: addresses of mail, ids of objects, long numbers, tokens. What is left says what is wrong, not with
 * whom.
 */
export function withoutPersonalWords(text: string): string {
  return text
    .replaceAll(/\beyJ[\w-]+(?:\.[\w-]*){1,2}/g, '…')
    .replaceAll(/[^\s@<>"'(),;:]+@[^\s@<>"'(),;:]+/g, '…@…')
    .replaceAll(/\b[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\b/gi, (id) => `${id.slice(0, 4)}…`)
    .replaceAll(/\b\d{15,}\b/g, '…');
}
