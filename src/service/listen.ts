import { createServer, type RequestListener, type Server } from 'node:http';
import { AppError } from '../errors.ts';
import { maxHeaderSize } from '../http/guards/guarded-app.ts';

/** @throws AppError cannot-listen where the port is taken or the address is not ours. */
export function listen(app: RequestListener, { host, port }: { readonly host: string; readonly port: number }): Promise<Server> {
  const server = createServer({ maxHeaderSize }, app);
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(new AppError('cannot-listen', { host, port: String(port), detail: cause.code ?? cause.message }, { cause }));
    });
    server.listen(port, host, () => resolve(server));
  });
}
