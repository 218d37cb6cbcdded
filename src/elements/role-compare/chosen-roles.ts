/** Which records stand side by side: what attributes ask for, and what there is room for. */
interface Named {
  readonly id: string;
}

/** The ids that an attribute names: parted by spaces (or commas), each once. An attribute that was taken away is null; a script without types may give a list. */
export function idsIn(attribute: string | readonly string[] | null): string[] {
  return [...new Set(String(attribute ?? '').match(/[^\s,]+/g))];
}

/** The records that an attribute names, in its order, as far as they exist; all when it names none of them. */
export function chosen<Item extends Named>(known: readonly Item[], attribute: string | readonly string[] | null): readonly Item[] {
  const found = idsIn(attribute).flatMap((id) => known.find((each) => each.id === id) ?? []);
  return found.length > 0 ? found : known;
}

/** As many of the chosen records as there is room for: the preferred ones, then those that follow the first of them; in their order. */
export function fitting<Item extends Named>(all: readonly Item[], room: number, preferred: readonly string[]): readonly Item[] {
  const wanted = preferred.flatMap((id) => all.find((each) => each.id === id) ?? []);
  const following = all.slice(wanted[0] ? all.indexOf(wanted[0]) + 1 : 0);
  const kept = [...new Set([...wanted, ...following, ...all])].slice(0, room);
  return all.filter((each) => kept.includes(each));
}
