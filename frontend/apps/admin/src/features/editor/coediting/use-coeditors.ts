import equal from 'fast-deep-equal';
import { useEffect, useState } from 'react';
import { coeditorsOf, type Coeditor } from './coeditors';
import type { SharedBody } from './shared-body';

const nobody: readonly Coeditor[] = [];

/** Who else writes in a shared body now. */
export function useCoeditors(shared: SharedBody | null): readonly Coeditor[] {
  const [coeditors, setCoeditors] = useState<readonly Coeditor[]>(nobody);

  useEffect(() => {
    if (!shared) return;
    const { awareness } = shared;
    const read = () =>
      setCoeditors((known) => {
        const now = coeditorsOf(awareness);
        return equal(known, now) ? known : now;
      });
    read();
    awareness.on('change', read);
    return () => {
      awareness.off('change', read);
      setCoeditors(nobody);
    };
  }, [shared]);

  return coeditors;
}
