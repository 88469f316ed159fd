import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSecureContext } from 'node:tls';
import { HostError } from '../host-error.js';
import type { HostOptions } from '../options.js';

export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const DAYS = 365;
const DAY = 24 * 60 * 60 * 1000;

function read(flag: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new HostError('bad-file', `--${flag} ${file} cannot be read: ${(error as Error).message}.`);
  }
}

/** @throws HostError when they are no certificate and its key */
function sound(pair: Certificate, cert: string, key: string): Certificate {
  try {
    createSecureContext(pair);
    return pair;
  } catch (error) {
    const why = (error as Error).message;
    throw new HostError('bad-file', `--cert ${cert} and --key ${key} are no certificate and its key as PEM: ${why}.`);
  }
}

/** One that was made earlier and still holds for a month. */
function kept(file: string): Certificate | undefined {
  try {
    const { until, cert, key } = JSON.parse(readFileSync(file, 'utf8')) as Certificate & { until: number };
    return until - Date.now() > 30 * DAY ? { cert, key } : undefined;
  } catch {
    return undefined;
  }
}

/** A certificate for this machine alone; no browser trusts it until its user says so. The maker is loaded when asked for. */
async function made(file: string): Promise<Certificate> {
  const { generate } = await import('selfsigned');
  const until = new Date(Date.now() + DAYS * DAY);
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }], {
    notAfterDate: until,
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, JSON.stringify({ until: until.getTime(), cert, key }), { mode: 0o600 });
  return { cert, key };
}

/** @param folder where one that is made is kept @throws HostError when a file cannot be read */
export async function certificate({ https, cert, key }: HostOptions, folder: string): Promise<Certificate | undefined> {
  if (Boolean(cert) !== Boolean(key)) throw new HostError('usage', '--cert and --key go together.');
  if (cert && key) return sound({ cert: read('cert', cert), key: read('key', key) }, cert, key);
  if (!https) return undefined;
  const file = join(folder, 'certificate.json');
  return kept(file) ?? (await made(file));
}
