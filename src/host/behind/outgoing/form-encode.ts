/** A form as jQuery's `$.param` writes it. */
type Add = (name: string, value: unknown) => void;

const encode = (text: string): string => encodeURIComponent(text).replaceAll('%20', '+');
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function build(prefix: string, value: unknown, add: Add): void {
  if (Array.isArray(value))
    value.forEach((item: unknown, index) => {
      if (prefix.endsWith('[]')) add(prefix, item);
      else build(`${prefix}[${isObject(item) ? index : ''}]`, item, add);
    });
  else if (isObject(value)) for (const [name, item] of Object.entries(value)) build(`${prefix}[${name}]`, item, add);
  else add(prefix, value);
}

/** @param data a text goes as it is; a list is one of `{name, value}`, as `serializeArray` gives it */
export function formEncode(data: unknown): string {
  if (typeof data === 'string') return data;
  const pairs: string[] = [];
  const add: Add = (name, value) => pairs.push(`${encode(name)}=${encode(String(value ?? ''))}`);
  if (Array.isArray(data))
    for (const item of data as { name: string; value: unknown }[]) add(String(item?.name), item?.value);
  else if (isObject(data)) for (const [name, value] of Object.entries(data)) build(name, value, add);
  return pairs.join('&');
}
