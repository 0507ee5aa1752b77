export interface ChangedMember {
  readonly name: string;
  /** As it was; null when there was nothing. */
  readonly was: string | null;
  /** As it is; null when there is nothing. */
  readonly is: string | null;
}

/** The members of a change whose values differ, in the order in which the entry tells of them. */
export function changedMembers(before: unknown, after: unknown): ChangedMember[] {
  const [was, is] = [membersOf(before), membersOf(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((name) => ({ name, was: say(was[name]), is: say(is[name]) }))
    .filter((member) => member.was !== member.is);
}

const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};

function say(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((item) => say(item)).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
