import type { Manifest } from '../../../sdk/manifest.js';
import { soundLocations } from './manifest-locations.js';
import { shaped } from './manifest-shape.js';

/** A manifest as files have it: whatever is wrong in it is told, and the rest is used. */
export type FoundManifest = Manifest;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The members that the host counts on. @returns and what it had to put in their place */
export function soundManifest(value: unknown): { manifest: FoundManifest; problems: string[] } {
  const { manifest: found, problems } = shaped(isObject(value) ? value : {});
  if (!isObject(value)) problems.push('manifest.json has to be an object.');
  const widget = isObject(found['widget']) ? found['widget'] : {};
  if (!isObject(found['widget'])) problems.push('manifest.json has no object "widget".');
  const version = widget['version'];
  if (typeof version !== 'string' || !version)
    problems.push('manifest.json: widget.version has to be a text such as "1.0.0".');
  const { locations, problems: misplaced } = soundLocations(found['locations']);
  problems.push(...misplaced);
  const { code, ...rest } = widget;
  return {
    manifest: {
      ...found,
      widget: { ...rest, version: String(version ?? '1.0.0'), ...(isCode(code) && { code: String(code) }) },
      locations,
    } as unknown as FoundManifest,
    problems: isCode(code) || code === undefined || code === '' ? problems : [...problems, badCode(code)],
  };
}

/** A code is part of addresses, ids and classes. */
const isCode = (code: unknown): boolean =>
  (typeof code === 'string' || typeof code === 'number') && /^[\w-]+$/.test(String(code));

const badCode = (code: unknown): string =>
  `manifest.json: widget.code ${JSON.stringify(code)} has to be of latin letters, digits, "_" and "-"; the folder's name is used.`;

/** A code made of a folder's name. */
export const codeOfName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '_')
    .replace(/^_+|_+$/g, '') || 'widget';
