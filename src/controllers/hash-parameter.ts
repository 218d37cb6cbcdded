/**
 * A parameter in the fragment of an address, beside what the page itself has there. `#section` becomes `#section?map=…`, a
 * fragment that is a list of parameters already (`#a=1`, `#/route?a=1`) gets one more, and an empty one is `#map=…`.
 * Values are written as they are: they must hold none of `& = ? #`, white space, or what is no part of a fragment.
 */

/** The value of a parameter; undefined where the fragment does not have it. */
export function readParameter(hash: string, name: string): string | undefined {
  // The name may be written in more than one way: what is behind the first "=" is the value.
  return parted(hash)
    .list.find((entry) => nameOf(entry) === name)
    ?.replace(/^[^=]*=?/, '');
}

/** The fragment with another value, or without the parameter. Everything else in it stays as it is. */
export function withParameter(hash: string, name: string, value: string | undefined): string {
  const { own, list } = parted(hash);
  const entry = `${encodeURIComponent(name)}=${value ?? ''}`;
  const place = list.findIndex((other) => nameOf(other) === name);
  const rest = list.filter((_, k) => k !== place);
  if (value !== undefined) rest.splice(place < 0 ? rest.length : place, 0, entry);
  const parameters = rest.join('&');
  const all = own && parameters ? `${own}?${parameters}` : own + parameters;
  return all && `#${all}`;
}

/** What of a fragment is the page's own place in it, without parameters. */
export function ownFragment(hash: string): string {
  return parted(hash).own;
}

/** The page's own part, and the parameters behind it. */
function parted(hash: string): { own: string; list: string[] } {
  const text = hash.replace(/^#/, '');
  const mark = text.indexOf('?');
  // Without a "?" it is parameters where there is a "=", else the name of a place.
  const own = mark >= 0 ? text.slice(0, mark) : text.includes('=') ? '' : text;
  const parameters = mark >= 0 ? text.slice(mark + 1) : own ? '' : text;
  return { own, list: parameters ? parameters.split('&') : [] };
}

function nameOf(entry: string): string {
  const name = entry.split('=', 1)[0] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
