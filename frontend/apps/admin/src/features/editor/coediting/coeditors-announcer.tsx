import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Coeditor } from './coeditors';

/** Tells screen readers who joined and who left, and nothing of what they type. */
export function CoeditorsAnnouncer({ coeditors }: { readonly coeditors: readonly Coeditor[] }) {
  const t = useTranslations('presence');
  const known = useRef<readonly Coeditor[]>([]);
  const [said, setSaid] = useState('');

  useEffect(() => {
    const before = known.current;
    known.current = coeditors;
    const without = (people: readonly Coeditor[], others: readonly Coeditor[]) =>
      people.filter(({ id }) => !others.some((other) => other.id === id)).map(({ name }) => name);
    const [joined, left] = [without(coeditors, before), without(before, coeditors)];
    const sentences = [
      joined.length > 0 && t('joined', { names: joined.join(', '), count: joined.length }),
      left.length > 0 && t('left', { names: left.join(', '), count: left.length }),
    ].filter((sentence) => sentence !== false);
    if (sentences.length > 0) setSaid(sentences.join(' '));
  }, [coeditors, t]);

  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
