/** Rows of the docs tables, from custom-elements.json. */
import type { ArgTypes } from '@storybook/web-components-vite';
import manifest from '../.cache/custom-elements.json';

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly return?: { readonly type?: { readonly text: string } };
  readonly parameters?: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
  readonly default?: string;
  readonly kind?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Item[];
  readonly members?: readonly Item[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssStates?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}

function declarationOf(tagName: string): Declaration {
  const modules = manifest.modules as readonly { readonly declarations: readonly Declaration[] }[];
  const found = modules.flatMap((module) => module.declarations).find((declaration) => declaration.tagName === tagName);
  if (!found) throw new RangeError(`custom-elements.json has no ${tagName}. Run: npm run build`);
  return found;
}

function signature({ kind, name, parameters = [], type, return: result }: Item): string {
  if (kind !== 'method') return type?.text ?? '';
  const list = parameters.map((one) => `${one.name}: ${one.type?.text ?? 'unknown'}`).join(', ');
  return `${name}(${list})${result?.type ? `: ${result.type.text}` : ''}`;
}

const SHOWN: Readonly<Record<string, (name: string) => string>> = {
  Slots: (name) => name || '(default)',
  'CSS parts': (name) => `::part(${name})`,
  'CSS states': (name) => `:state(${name})`,
};

function section(category: string, items: readonly Item[] = []): ArgTypes {
  const entries = items.map((item): [string, ArgTypes[string]] => {
    const text = signature(item);
    return [
      `${category}/${item.name}`,
      {
        name: SHOWN[category]?.(item.name) ?? item.name,
        description: item.description,
        table: {
          category,
          type: text ? { summary: text } : undefined,
          defaultValue: item.default && item.default !== "''" ? { summary: item.default } : undefined,
        },
      },
    ];
  });
  return Object.fromEntries(entries);
}

/** Tables of a tag: attributes, properties, methods, events, slots, parts, states. */
export function manifestRows(tagName: string): ArgTypes {
  const { attributes, members = [], events, slots, cssParts, cssStates, cssProperties } = declarationOf(tagName);
  return {
    ...section('Attributes', attributes),
    ...section(
      'Properties',
      members.filter(({ kind }) => kind === 'field'),
    ),
    ...section(
      'Methods',
      members.filter(({ kind }) => kind === 'method'),
    ),
    ...section('Events', events),
    ...section('Slots', slots),
    ...section('CSS parts', cssParts),
    ...section('CSS states', cssStates),
    ...section('CSS properties', cssProperties),
  };
}
