// The Playground listens to everybody and has no option for it: loaded before it, this keeps it on this machine.
const { Server } = require('node:net');

const listen = Server.prototype['listen'];
Server.prototype.listen = function onLoopback(first, ...rest) {
  if (/^\d+$/.test(String(first))) {
    const [host, ...others] = rest;
    return listen.call(this, first, ...(typeof host === 'string' ? rest : ['127.0.0.1', host, ...others]));
  }
  if (first?.port !== undefined && !first.host) return listen.call(this, { ...first, host: '127.0.0.1' }, ...rest);
  return listen.call(this, first, ...rest);
};
