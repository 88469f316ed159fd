import type { AddressInfo, Server } from 'node:net';
import { HostError } from '../host-error.js';

const ATTEMPTS = 5;
/** The machine has no such address. */
const ABSENT = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'];

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

function open(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, ipv6Only: host === '::1' }, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

const close = (server: Server): Promise<void> => new Promise((resolve) => void server.close(() => resolve()));

/** How a user finds and ends what holds a port. */
export function whoHolds(port: number, platform: string = process.platform): string {
  return platform === 'win32'
    ? `netstat -ano | findstr :${port}  names its process; taskkill /PID <number>  ends it`
    : `lsof -ti tcp:${port} | xargs kill  ends what holds it`;
}

function explain(error: unknown, port: number): Error {
  if (codeOf(error) === 'EADDRINUSE')
    return new HostError(
      'port-taken',
      `Port ${port} is taken, maybe by another host. ${whoHolds(port)}, or take any free port: --port 0`,
    );
  if (codeOf(error) === 'EACCES')
    return new HostError('port-taken', `Port ${port} may not be used without special rights. Take another: --port 0`);
  return error as Error;
}

/**
 * Opens both loopback addresses at one port: `localhost` is either of them, by the browser's choice.
 * @returns the port, and the servers that listen
 * @throws HostError when the port is taken
 */
export async function listen(
  wanted: number,
  make: () => Server,
): Promise<{ readonly port: number; readonly servers: readonly Server[] }> {
  for (let attempt = 1; ; attempt++) {
    const [first, second] = [make(), make()];
    const port = await open(first, wanted, '127.0.0.1').catch((error: unknown) => {
      throw explain(error, wanted);
    });
    try {
      await open(second, port, '::1');
      return { port, servers: [first, second] };
    } catch (error) {
      if (ABSENT.includes(codeOf(error) ?? '')) return { port, servers: [first] };
      await close(first);
      if (wanted !== 0 || attempt === ATTEMPTS) throw explain(error, port);
    }
  }
}
