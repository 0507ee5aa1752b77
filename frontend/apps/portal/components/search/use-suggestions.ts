import { useEffect, useState } from 'react';
import type { Suggestion } from '@/content/suggestions';

/** Milliseconds: whoever types on is not asked for. */
const PAUSE = 120;
const SHORTEST = 2;
const NONE: readonly Suggestion[] = [];

/** What is proposed for a text; nothing until something was typed, and nothing while the portal cannot say. */
export function useSuggestions(text: string | null, locale: string): readonly Suggestion[] {
  const [found, setFound] = useState<{ text: string; suggestions: readonly Suggestion[] } | null>(null);
  const prefix = text?.trim() ?? '';

  useEffect(() => {
    if (prefix.length < SHORTEST) return;
    const abandoned = new AbortController();
    const timer = setTimeout(() => {
      void ask(prefix, locale, abandoned.signal).then((suggestions) => {
        if (!abandoned.signal.aborted) setFound({ text: prefix, suggestions });
      });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      abandoned.abort();
    };
  }, [prefix, locale]);

  // What was found for the letters before stays until there is something newer, so that the list does not flicker.
  return found && prefix.length >= SHORTEST ? found.suggestions : NONE;
}

async function ask(prefix: string, locale: string, signal: AbortSignal): Promise<readonly Suggestion[]> {
  try {
    const response = await fetch(`/api/suggestions?${new URLSearchParams({ locale, prefix }).toString()}`, {
      signal,
    });
    return response.ok ? ((await response.json()) as Suggestion[]) : NONE;
  } catch {
    // Suggestions are a convenience: without a connection the form still says what is wrong when it is sent.
    return NONE;
  }
}
