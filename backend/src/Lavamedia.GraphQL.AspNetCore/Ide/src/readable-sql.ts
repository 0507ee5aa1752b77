const clauses =
  'SELECT DISTINCT|SELECT|FROM|LEFT JOIN LATERAL|INNER JOIN LATERAL|LEFT JOIN|INNER JOIN|WHERE|GROUP BY|ORDER BY|LIMIT|OFFSET|AND|OR';
// Texts and quoted names first, so that what stands in them is no keyword.
const tokens = new RegExp(`'(?:[^']|'')*'|"[^"]*"|\\(|\\)|\\b(?:${clauses})\\b`, 'gu');

/** Breaks a statement into lines: each clause begins one, and statements within are indented. */
export function readableSql(sql: string): string {
  // Of each open parenthesis, whether a statement stands in it.
  const open: boolean[] = [];
  let depth = 0;
  const line = (extra = 0) => `\n${'  '.repeat(depth + extra)}`;
  const lines = sql.replace(tokens, (token, at: number) => {
    if (token === '(') {
      const isStatement = sql.startsWith('SELECT', at + 1);
      open.push(isStatement);
      if (isStatement) depth++;
      return token;
    }
    if (token === ')') {
      if (!open.pop()) return token;
      depth--;
      return `${line()})`;
    }
    const isWithinExpression = open.at(-1) === false;
    if (isWithinExpression || !/^[A-Z]/u.test(token)) return token;
    if (token === 'AND' || token === 'OR') return `${line(1)}${token}`;
    return `${line()}${token}`;
  });
  return lines.replace(/ +\n/gu, '\n').trim();
}
