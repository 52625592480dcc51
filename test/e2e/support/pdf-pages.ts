import { execFileSync } from 'node:child_process';

/** The words on each sheet of a PDF, as somebody copies them from it. It needs pdftotext of Debian's poppler-utils. */
export function pdfPages(pdf: Buffer): readonly string[] {
  const text = execFileSync(process.env['PDFTOTEXT'] ?? 'pdftotext', ['-layout', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  // Each sheet ends with a form feed.
  return text.split('\f').slice(0, -1);
}
