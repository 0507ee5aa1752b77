export interface ChangedMember {
  readonly name: string;
  /** As it was; undefined when there was none. */
  readonly was: unknown;
  /** As it is; undefined when there is none. */
  readonly is: unknown;
}

/** The members of a change whose values differ, in the order in which the entry tells of them. */
export function changedMembers(before: unknown, after: unknown): ChangedMember[] {
  const [was, is] = [membersOf(before), membersOf(after)];
  return (
    [...new Set([...Object.keys(was), ...Object.keys(is)])]
      .map((name) => ({ name, was: was[name], is: is[name] }))
      // What came into being without a value says nothing.
      .filter(({ was, is }) => JSON.stringify(was ?? null) !== JSON.stringify(is ?? null))
  );
}

/** Entries of early days hold bare keys, which lead nowhere. */
const isKey = /^[\da-f]{8}-/u;

/** The ids of things that an entry's members refer to. */
export const referencesIn = (before: unknown, after: unknown): string[] =>
  [before, after]
    .flatMap((told) => Object.entries(membersOf(told)))
    .flatMap(([name, value]) =>
      isReference(name) && typeof value === 'string' && !isKey.test(value) ? [value] : [],
    );

/** A member that is named for a thing holds its id; `clientId` is what providers call us. */
export const isReference = (name: string): boolean => name.endsWith('Id') && name !== 'clientId';

const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
