const systems: readonly (readonly [RegExp, string])[] = [
  [/iPhone/u, 'iPhone'],
  [/iPad/u, 'iPad'],
  [/Android/u, 'Android'],
  [/Windows/u, 'Windows'],
  [/Mac OS X|Macintosh/u, 'Mac'],
  [/CrOS/u, 'Chromebook'],
  [/Linux/u, 'Linux'],
];

// In this order: browsers call themselves by each other's names.
const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg(?:e|A|iOS)?\//u, 'Edge'],
  [/OPR\//u, 'Opera'],
  [/Firefox\/|FxiOS\//u, 'Firefox'],
  [/Chrome\/|CriOS\//u, 'Chrome'],
  [/Safari\//u, 'Safari'],
];

const find = (names: readonly (readonly [RegExp, string])[], text: string) =>
  names.find(([pattern]) => pattern.test(text))?.[1];

/** What people call the device that a browser's own name stands for, such as "Firefox · Windows"; null when it is none known. */
export function deviceName(userAgent: string | null | undefined): string | null {
  if (!userAgent) return null;
  const known = [find(browsers, userAgent), find(systems, userAgent)].filter((name) => name !== undefined);
  return known.length > 0 ? known.join(' · ') : null;
}
