/** What is wrong with typed JSON-LD before the server is asked. */
export type MarkupProblem =
  { readonly kind: 'syntax'; readonly line: number | null } | { readonly kind: 'noObject' };

/** JSON-LD as it is shown for writing: its members in the order of their names, those of JSON-LD itself first. */
export const writeMarkup = (markup: unknown): string =>
  markup === null || markup === undefined ? '' : JSON.stringify(sorted(markup), null, 2);

/** What typed JSON-LD says; text that is no JSON is sent as it is, so that the server refuses it and nothing is lost silently. */
export function markupOf(text: string): unknown {
  if (text.trim() === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** The same members written in one way, to compare what two people typed. */
export function tidyMarkup(text: string): string {
  const markup = markupOf(text);
  return typeof markup === 'string' ? text : writeMarkup(markup);
}

export function problemOf(text: string): MarkupProblem | null {
  if (text.trim() === '') return null;
  try {
    const markup: unknown = JSON.parse(text);
    return isObject(markup) ? null : { kind: 'noObject' };
  } catch (error) {
    return { kind: 'syntax', line: error instanceof Error ? lineOf(error.message, text) : null };
  }
}

/** Browsers tell the place in their sentence only: as a line, or as so many characters from the beginning. */
function lineOf(message: string, text: string): number | null {
  const line = /\bline (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /\bposition (\d+)/.exec(message)?.[1];
  return position ? text.slice(0, Number(position)).split('\n').length : null;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, sorted(value[name])]),
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
