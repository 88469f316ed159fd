/** Minifies the CSS in css`…` templates of the sources; production builds only. */

const SEPARATE = /\s*([{};,])\s*/g;

/** Minifies CSS text. Strings and url(…) stay as they are; a space that could mean something stays too. */
export function minifyCss(text) {
  const kept = [];
  const keep = (piece) => `\uE002${kept.push(piece) - 1}\uE002`;
  return text
    .replace(/\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|url\([^"')]*\)/g, (piece) =>
      piece.startsWith('/*') ? '' : keep(piece),
    )
    .replace(/\s+/g, ' ')
    .replace(SEPARATE, '$1')
    .replace(/\s*>\s*/g, '>')
    .replaceAll(' !important', '!important')
    .replace(/:\s+/g, ':')
    .replace(/;}/g, '}')
    .trim()
    .replace(/\uE002(\d+)\uE002/g, (_, index) => kept[index]);
}

/** Position after the `}` that closes an expression which begins at `start`. */
function endOfExpression(code, start) {
  let depth = 1;
  let at = start;
  for (; depth; at++) {
    if (code[at] === '{') depth++;
    else if (code[at] === '}') depth--;
    else if (code[at] === '`') at = endOfTemplate(code, at + 1).end - 1;
  }
  return at;
}

/** Pieces of a template that begins after its backtick: texts and expressions in turn, and the position after it. */
function endOfTemplate(code, start) {
  const texts = [];
  const expressions = [];
  let from = start;
  let at = start;
  for (; code[at] !== '`'; at++) {
    if (code[at] === '\\') at++;
    else if (code.startsWith('${', at)) {
      texts.push(code.slice(from, at));
      from = endOfExpression(code, at + 2);
      expressions.push(code.slice(at, from));
      at = from - 1;
    }
  }
  texts.push(code.slice(from, at));
  return { texts, expressions, end: at + 1 };
}

/** A template as plain code: its text is raw, so a backslash is doubled. */
function rewrite({ texts, expressions }) {
  const whole = texts.map((text, index) => (index ? `\uE001${index - 1}\uE001${text}` : text)).join('');
  const small = minifyCss(whole).replaceAll('\\', '\\\\');
  return `\`${small.replace(/\uE001(\d+)\uE001/g, (_, index) => expressions[index])}\``;
}

/** Rewrites every css`…` of a source. */
export function minifyTemplates(code) {
  let result = '';
  let from = 0;
  for (const { index } of code.matchAll(/(?<![\w.$])css`/g)) {
    if (index < from) continue;
    const template = endOfTemplate(code, index + 4);
    result += code.slice(from, index) + rewrite(template);
    from = template.end;
  }
  return result + code.slice(from);
}

export function cssTemplates() {
  return {
    name: 'css-templates',
    enforce: 'pre',
    transform(code, id) {
      if (id.endsWith('.ts') && code.includes('css`')) return { code: minifyTemplates(code), map: null };
      return undefined;
    },
  };
}
