/**
 * Text from outside that may go to a terminal: control characters and line ends become blanks, and marks that turn the reading direction become
 * visible, so that no name can paint, move the cursor or pass for another.
 */
export function harmless(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '�');
}
