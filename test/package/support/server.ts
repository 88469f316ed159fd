/** Serves a folder to a browser, with or without a strict Content-Security-Policy. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** The strictest policy that a page with own scripts and styles can have. */
export const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data: 'self'; font-src 'self'";

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A running server and its address, without a slash at the end. */
export interface Running {
  readonly address: string;
  readonly server: Server;
}

/** A page under `/strict/` is the page of that path with {@link POLICY}. */
export async function serve(folder: string): Promise<Running> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname);
    const isStrict = path.startsWith('/strict/');
    const file = join(folder, normalize(isStrict ? path.slice('/strict'.length) : path));
    const body = file.startsWith(folder) ? await readFile(file).catch(() => undefined) : undefined;
    if (!body) return void response.writeHead(404).end();
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.setHeader('Cache-Control', 'max-age=3600'); // the folder stays as it is while it is served
    if (isStrict) response.setHeader('Content-Security-Policy', POLICY);
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
