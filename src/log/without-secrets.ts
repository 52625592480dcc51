/** Longer texts are cut before they are looked through, and again after it. */
const longestRead = 8192;
const longestWritten = 2000;
/** Where a text was cut, half a secret may stand, which looks like none. */
const halfSecret = 600;

const gone = '[redacted]';

/** What looks like a secret or like somebody’s address, wherever it stands in a text. All of them take time in proportion to the text. */
const secrets: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g, gone],
  // A JWT or its beginning: `eyJ` is `{"` in base64.
  [/eyJ[\w-]{8,}(?:\.[\w-]*){0,4}/g, gone],
  [/\b(Bearer|Basic|Negotiate)\s+[^\s"',;]+/gi, `$1 ${gone}`],
  // learn.microsoft.com/purview/sit-defn-client-secret-api-key; Google’s client secrets, access and refresh tokens and API keys.
  [/[\w.~-]{3}\dQ~[\w.~-]{20,}/g, gone],
  [/\b(?:GOCSPX-|ya29\.|1\/\/0|AIza)[\w.-]{8,}/g, gone],
  [/(:\/\/)[^\s/@]{1,512}@/g, `$1${gone}@`],
  [
    /(["']?\b(?:(?:access|id|refresh)_?token|token|client_?secret|secret|(?:client_)?assertion|password|pwd|api_?key|code|sig)["']?\s*[=:]\s*)(?:"[^"]*"|'[^']*'|[^\s&"',;]+)/gi,
    `$1${gone}`,
  ],
  [/(?<![\p{L}\p{N}_.+-])[\p{L}\p{N}_.+-]{1,64}(?:@|%40)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu, '[address]'],
];

/** Each of them holds one of these; most texts hold none, and one look is enough. */
const marks =
  /eyJ|@|%40|-----BEGIN|bearer|basic|negotiate|Q~|GOCSPX-|ya29|1\/\/0|AIza|(?:token|secret|assertion|password|pwd|api_?key|code|sig)["']?\s*[=:]/i;

/** The text without tokens, keys, passwords and addresses of people, and no longer than a line of a log should be. */
export function withoutSecrets(text: string): string {
  const read = text.slice(0, longestRead);
  const clean = marks.test(read) ? secrets.reduce((rest, [pattern, instead]) => rest.replaceAll(pattern, instead), read) : read;
  if (text.length > longestRead) return `${clean.slice(0, Math.min(longestWritten, Math.max(0, clean.length - halfSecret)))}…`;
  return clean.length > longestWritten ? `${clean.slice(0, longestWritten)}…` : clean;
}
