/** A change of a text that its language's typography asks for. */
export interface TypographicChange {
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly after: string;
  readonly rule: TypographicRule;
}

export type TypographicRule = 'apostrophe' | 'quotes' | 'space' | 'ellipsis' | 'dash' | 'thousands';

interface Rule {
  readonly rule: TypographicRule;
  readonly pattern: RegExp;
  readonly replace: (...groups: readonly string[]) => string;
}

const narrow = '\u202F';
const noBreak = '\u00A0';
const blank = '[ \\u00A0\\u202F]';

// What stands in an address, a time or a path is none of typography's business: the lookarounds keep off it.
const shared: readonly Rule[] = [
  { rule: 'ellipsis', pattern: /(?<!\.)\.\.\.(?!\.)/g, replace: () => '…' },
  { rule: 'apostrophe', pattern: /(?<=\p{L})'(?=\p{L})/gu, replace: () => '’' },
];

const french: readonly Rule[] = [
  ...shared,
  {
    rule: 'quotes',
    pattern: /(?<![\p{L}\d])[“"](?=[^\s”"])([^”"\n]*?[^\s”"«])[”"](?![\p{L}\d])/gu,
    replace: (_, words) => `«${narrow}${words}${narrow}»`,
  },
  {
    rule: 'space',
    pattern: new RegExp(`(?<=[\\p{L}\\d»)\\]”’…])(?: |\\u00A0)?([;!?])(?=\\s|[»”)]|$)`, 'gu'),
    replace: (_, mark) => `${narrow}${mark}`,
  },
  {
    rule: 'space',
    pattern: new RegExp(`(?<=[\\p{L}\\d»)\\]”’…]) ?:(?=\\s|$)`, 'gu'),
    replace: () => `${noBreak}:`,
  },
  {
    rule: 'space',
    pattern: new RegExp(`«(?: |\\u00A0)?(?=[^\\s\\u202F])`, 'gu'),
    replace: () => `«${narrow}`,
  },
  {
    rule: 'space',
    pattern: new RegExp(`(?<=[^\\s\\u202F])(?: |\\u00A0)?»`, 'gu'),
    replace: () => `${narrow}»`,
  },
  { rule: 'space', pattern: /(?<=\d) (?=(?:%|€|°C|km|kg|m²|h|min)(?![\p{L}\d]))/gu, replace: () => narrow },
  { rule: 'dash', pattern: /(?<=\s)--?(?=\s)/g, replace: () => '–' },
  {
    rule: 'thousands',
    pattern: /(?<![\d.,/-])\d{1,3}(?: \d{3})+(?![\d.,/-]*\d)/g,
    replace: (number) => number.replaceAll(' ', narrow),
  },
];

const english: readonly Rule[] = [
  ...shared,
  {
    rule: 'quotes',
    pattern: /(?<![\p{L}\d])"(?=[^\s"])([^"\n]*?[^\s"])"(?![\p{L}\d])/gu,
    replace: (_, words) => `“${words}”`,
  },
  { rule: 'dash', pattern: / ?--+ ?/g, replace: () => '—' },
  {
    rule: 'space',
    pattern: new RegExp(`(?<=\\p{L})${blank}+([;:!?])(?=\\s|$)`, 'gu'),
    replace: (_, mark = '') => mark,
  },
  {
    rule: 'thousands',
    pattern: /(?<![\d.,/-])\d{1,3}(?: \d{3})+(?![\d.,/-]*\d)/g,
    replace: (number) => number.replaceAll(' ', ','),
  },
];

/** Addresses of the web and of mail, which stay as they are. */
const addresses = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/g;

/** What the typography of a language would change in a text, in the order of the text; nothing overlaps. */
export function findTypography(text: string, locale: string): readonly TypographicChange[] {
  const rules = locale.startsWith('fr') ? french : locale.startsWith('en') ? english : shared;
  const kept = [...text.matchAll(addresses)].map(
    ({ index, 0: match }) => [index, index + match.length] as const,
  );
  const found = rules.flatMap(({ rule, pattern, replace }) =>
    [...text.matchAll(pattern)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      before: match[0],
      after: replace(...match),
      rule,
    })),
  );
  const changes: TypographicChange[] = [];
  for (const change of found.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const isKept = kept.some(([from, to]) => change.from < to && from < change.to);
    const isFree = change.from >= (changes.at(-1)?.to ?? 0);
    if (change.before !== change.after && !isKept && isFree) changes.push(change);
  }
  return changes;
}

/** A text with all of it changed. Quotes may hold what is to be changed as well, so it is read until nothing is left. */
export function correctTypography(text: string, locale: string): string {
  let corrected = text;
  for (let round = 0; round < 4; round++) {
    const changes = findTypography(corrected, locale);
    if (changes.length === 0) break;
    for (const { from, to, after } of changes.toReversed()) {
      corrected = corrected.slice(0, from) + after + corrected.slice(to);
    }
  }
  return corrected;
}
