/** What an item says in the fields of its type, by their keys, as the API takes and gives it. */
export type FieldValues = Readonly<Record<string, unknown>>;

/** Values that came from the server, or were kept on this device. */
export const fieldValuesOf = (given: unknown): FieldValues => (isFieldValues(given) ? given : {});

export const isFieldValues = (value: unknown): value is FieldValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The values with another one; nothing is left out. */
export function withValue(values: FieldValues, key: string, value: unknown): FieldValues {
  const others = Object.entries(values).filter(([other]) => other !== key);
  return Object.fromEntries(isNothing(value) ? others : [...others, [key, value]]);
}

/** The texts of a value that is one, or a list of them. */
export const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter(
    (text): text is string => typeof text === 'string',
  );

/** The groups of a value that is one, or a list of them. */
export const groupsOf = (value: unknown): readonly FieldValues[] =>
  (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter(isFieldValues);

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
