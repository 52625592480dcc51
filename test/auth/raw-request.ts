import { connect } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  readonly headers: string;
  readonly body: string;
}

/** Sends a request as it is written, header lines and all: clients that behave would not send what a forger does. */
export async function rawRequest(port: number, headers: readonly string[], path = '/api/me', method = 'GET'): Promise<RawAnswer> {
  const lines = [`${method} ${path} HTTP/1.1`, 'Host: lesklaar.example', 'Connection: close', ...headers, '', ''];
  const text = await exchanged(port, lines.join('\r\n'));
  const end = text.indexOf('\r\n\r\n');
  const head = text.slice(0, end);
  return { status: Number(head.split(' ')[1]), headers: head.toLowerCase(), body: text.slice(end + 4) };
}

function exchanged(port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    socket.on('data', (chunk: Buffer) => void chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('utf8')));
  });
}
