import { usePaletteSearchQuery, type PaletteSearchQuery } from '@lavamedia/api/admin';
import { useEffect, useState } from 'react';
import { usePermission } from '../session/viewer';

const typingPause = 120;
const shortest = 2;

interface FoundThings {
  readonly found: PaletteSearchQuery | undefined;
  /** Whether there is nothing more to wait for. */
  readonly isAnswered: boolean;
}

/** Asks the newsroom for what was typed, once the typing pauses. */
export function useFoundThings(typed: string): FoundThings {
  const withPeople = usePermission('users.read');
  const asked = typed.trim();
  const isTooShort = asked.length < shortest;
  const [text, setText] = useState('');
  const { currentData } = usePaletteSearchQuery({ text, withPeople }, { skip: text.length < shortest });

  useEffect(() => {
    const timer = setTimeout(() => setText(asked), typingPause);
    return () => clearTimeout(timer);
  }, [asked]);

  return {
    found: isTooShort ? undefined : currentData,
    isAnswered: isTooShort || (text === asked && currentData !== undefined),
  };
}
