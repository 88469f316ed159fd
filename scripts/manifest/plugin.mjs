/**
 * A plugin of the manifest analyzer: attributes, properties and tags come from the contract tables, so that docblocks
 * carry only what no table knows. What is of no use to an author is left out.
 */
import { unitOf } from '../units.mjs';

const TYPES = {
  string: 'string',
  raw: 'string',
  number: 'number',
  boolean: 'boolean',
  list: 'readonly unknown[]',
  map: 'object',
};
/** Members that the browser or the base calls. */
const INTERNAL = /Callback$|^(handleEvent|addController|removeController|requestUpdate|constructor)$/;

const dashed = (name) => name.replaceAll('_', '-');
const nameOf = (folder) => folder.split('/').at(-1);
/** The file of the package that has the class: that of a surface is in its entry. */
const elementFile = (folder) =>
  `dist/prod/${folder.startsWith('src/surfaces/') ? 'surfaces' : 'elements'}/${nameOf(folder)}.js`;

function typeOf({ type, shape, values }) {
  return { text: shape ?? values?.map((value) => `'${value}'`).join(' | ') ?? TYPES[type] };
}

/** Default as it stands in code; nothing for an empty one. */
function defaultOf({ type, default: value }) {
  if (type === 'list' || type === 'map') return type === 'list' ? '[]' : 'null';
  return typeof value === 'string' ? `'${value}'` : String(value);
}

function attributeOf(row) {
  const { attribute: name, doc: description, property } = row;
  return { name, type: typeOf(row), default: defaultOf(row), description, ...(property && { fieldName: property }) };
}

function fieldOf(row) {
  const { property: name, doc: description, attribute, reflect } = row;
  return {
    kind: 'field',
    name,
    privacy: 'public',
    type: typeOf(row),
    default: defaultOf(row),
    description,
    ...(attribute && { attribute }),
    ...(reflect && { reflects: true }),
  };
}

const isPublic = ({ name, privacy, static: isStatic }) =>
  (privacy ?? 'public') === 'public' &&
  !isStatic &&
  !name.startsWith('#') &&
  !name.startsWith('[') &&
  !INTERNAL.test(name);

/**
 * Fields of the class win over rows of the table, since they have their own words; the row adds the attribute. Over what is
 * inherited the row wins, being about this control, unless it is about the attribute alone (`own`).
 */
function membersOf(declaration, rows) {
  const own = (declaration.members ?? []).filter(isPublic);
  const byName = new Map(rows.filter((row) => row.property).map((row) => [row.property, fieldOf(row)]));
  const ofAttribute = new Set(rows.filter((row) => row.own).map((row) => row.property));
  const merged = own.map((member) => {
    const field = byName.get(member.name);
    byName.delete(member.name);
    if (!field) return member;
    const merged =
      member.inheritedFrom && !ofAttribute.has(member.name) ? { ...member, ...field } : { ...field, ...member };
    return field.attribute ? { ...merged, attribute: field.attribute } : merged;
  });
  return [...byName.values(), ...merged];
}

function complete(declaration, contract) {
  declaration.tagName = `amo-${dashed(contract.name)}`;
  declaration.customElement = true;
  declaration.attributes = contract.rows.filter((row) => row.attribute).map(attributeOf);
  declaration.members = membersOf(declaration, contract.rows);
  // The analyzer also guesses events from code; a docblock says which ones a control really has.
  declaration.events = (declaration.events ?? []).filter(({ description }) => description);
}

/** The module that registers an element, as the schema has it. */
function definition(folder, declaration) {
  return {
    kind: 'javascript-module',
    path: `dist/prod/define/${nameOf(folder)}.js`,
    declarations: [],
    exports: [
      {
        kind: 'custom-element-definition',
        name: declaration.tagName,
        declaration: { name: declaration.name, module: elementFile(folder) },
      },
    ],
  };
}

/** @param {Record<string, {name: string, rows: object[]}>} contracts by folder, see contracts.mjs */
export function contractPlugin(contracts) {
  return {
    name: 'contract-tables',
    packageLinkPhase({ customElementsManifest }) {
      const modules = [];
      for (const module of customElementsManifest.modules) {
        const folder = unitOf(module.path);
        if (module.path !== `${folder}/element.ts`) continue;
        const declarations = module.declarations.filter(({ kind, name }) => kind === 'class' && name.startsWith('Amo'));
        for (const declaration of declarations) complete(declaration, contracts[folder]);
        const exports = module.exports.filter(
          ({ kind, name }) => kind === 'js' && declarations.some((d) => d.name === name),
        );
        for (const item of exports) item.declaration.module = elementFile(folder);
        modules.push({ ...module, path: elementFile(folder), declarations, exports });
        if (declarations.length) modules.push(definition(folder, declarations[0]));
      }
      customElementsManifest.modules = modules;
    },
  };
}
