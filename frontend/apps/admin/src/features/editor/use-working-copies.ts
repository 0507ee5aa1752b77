import { useWorkingCopiesQuery, type WorkingCopiesQuery } from '@lavamedia/api/admin';
import { useState } from 'react';
import type { WorkingCopy } from './article-session';
import { wholeText, type UnsavedText } from './unsaved-text';

const most = 5;

/**
 * What the server kept unsaved under a name, as it was when the screen opened; `undefined` while it is asked, and nothing when it cannot be
 * had: the device has its own.
 */
export function useWorkingCopies(name: string | null): readonly WorkingCopy[] | undefined {
  const [found, setFound] = useState<readonly WorkingCopy[]>();
  const { data, isFetching } = useWorkingCopiesQuery(
    { where: { name: { eq: name ?? '' } }, first: most },
    { skip: name === null || found !== undefined, refetchOnMountOrArgChange: true },
  );
  if (name === null) return none;
  if (found === undefined && !isFetching) setFound(workingCopiesOf(data));
  return found;
}

const none: readonly WorkingCopy[] = [];

export const workingCopiesOf = (data: WorkingCopiesQuery | undefined): WorkingCopy[] =>
  (data?.workingCopies?.nodes ?? []).map(({ tab, text }) => ({ tab, text: wholeText(text as UnsavedText) }));
