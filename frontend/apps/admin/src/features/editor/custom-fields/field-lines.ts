/** Custom fields, a value a line: `steps.0.text: Mélanger`; of a document its words. */
export function fieldLines(value: unknown, name = ''): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return [`${name}: ${value}`];
  }
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && 'content' in value) return [`${name}: ${wordsOf(value)}`];
  return Object.entries(value).flatMap(([key, inner]) => fieldLines(inner, name ? `${name}.${key}` : key));
}

function wordsOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  if ('text' in node && typeof node.text === 'string') return node.text;
  const content: unknown = 'content' in node ? node.content : [];
  return Array.isArray(content) ? content.map(wordsOf).filter(Boolean).join(' ') : '';
}
