/** What a tap on a role's button makes of the roles that are shown: ids in, ids out. */
export interface ToggleRules {
  /** All roles, in the order of the data. */
  readonly known: readonly string[];
  /** How many fit side by side. */
  readonly room: number;
  /** How many must stay. */
  readonly least: number;
  /** What should stay when one has to give way, the most wanted first. */
  readonly preferred: readonly string[];
}

/**
 * Shows a role that is hidden, hides one that is shown. When there is no room, the last role that is not preferred gives
 * way; when too few would be left, nothing changes. A role that comes back takes its place in the order of the data,
 * unless the author chose another order: then it comes last.
 */
export function toggled(shown: readonly string[], id: string, rules: ToggleRules): readonly string[] {
  const { known, room, least, preferred } = rules;
  if (shown.includes(id)) return shown.length > least ? shown.filter((each) => each !== id) : shown;
  const ordered = shown.every((each, place) => place === 0 || known.indexOf(each) > known.indexOf(shown[place - 1] ?? ''));
  const rank = (each: string): number => (preferred.includes(each) ? preferred.indexOf(each) : preferred.length + shown.indexOf(each));
  const kept = [...shown].sort((a, b) => rank(a) - rank(b)).slice(0, Math.max(room - 1, 0));
  const next = [...shown.filter((each) => kept.includes(each)), id];
  return ordered ? known.filter((each) => next.includes(each)) : next;
}
