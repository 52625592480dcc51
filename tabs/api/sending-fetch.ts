/** `fetch` that tells how much of a file was sent: the browser’s own does not. `onSent`: from 0 to 1. */
export function sendingFetch(window: Window, onSent: (share: number) => void): typeof globalThis.fetch {
  const { XMLHttpRequest } = window as Window & typeof globalThis;
  return async (url, { method = 'GET', headers = {}, body = null, signal = null } = {}) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open(method, typeof url === 'string' || url instanceof URL ? url : url.url);
      request.responseType = 'text';
      for (const [name, value] of new Headers(headers)) request.setRequestHeader(name, value);
      request.upload.addEventListener('progress', ({ loaded, total }) => onSent(total === 0 ? 1 : loaded / total));
      request.addEventListener('load', () => resolve(responseOf(request)));
      request.addEventListener('error', () => reject(new TypeError('the connection failed')));
      request.addEventListener('abort', () => reject(new DOMException('it was stopped', 'AbortError')));
      signal?.addEventListener('abort', () => request.abort());
      request.send(body as XMLHttpRequestBodyInit | null);
    });
}

function responseOf(request: XMLHttpRequest): Response {
  const lines = request.getAllResponseHeaders().trim().split(/\r?\n/);
  const headers = lines
    .filter((line) => line.includes(': '))
    .map((line): [string, string] => {
      const at = line.indexOf(': ');
      return [line.slice(0, at), line.slice(at + 2)];
    });
  // An answer without content may not even have an empty one.
  const body = request.status === 204 ? null : request.responseText;
  return new Response(body, { status: request.status, headers });
}
