const marks = /\p{Diacritic}/gu;

const folded = (text: string) => text.normalize('NFD').replaceAll(marks, '').toLowerCase();

/**
 * Where what is typed leads: to the first label that begins with it, from the current one on. The same letter again and again goes
 * from one to the next. Capitals and accents make no difference.
 * @returns -1 when no label begins so
 */
export function findTyped(labels: readonly string[], typed: string, current: number): number {
  const first = typed.charAt(0);
  const wanted = folded(typed.replaceAll(first, '') === '' ? first : typed);
  const start = wanted.length === 1 ? current + 1 : Math.max(current, 0);
  const order = labels.map((_, index) => (start + index) % labels.length);
  return order.find((index) => folded(labels[index] ?? '').startsWith(wanted)) ?? -1;
}
