'use client';

import { useEffect, useId, useRef, useState, useSyncExternalStore, type KeyboardEvent } from 'react';
import type { Suggestion } from '@/content/suggestions';
import type { SearchFieldTexts } from './search-field-texts';
import { SuggestionList } from './suggestion-list';
import { useSuggestions } from './use-suggestions';
import styles from './search-field.module.css';

interface Props {
  query: string;
  locale: string;
  maxLength: number;
  texts: SearchFieldTexts;
}

const noChange = () => () => undefined;

/**
 * The field of the search. Before a script has loaded it is a plain one; then it proposes what begins like what is typed, as a
 * combobox: arrows choose, Enter goes there, Escape closes. The list lies over the page, so nothing moves.
 */
export function SearchField({ query, locale, maxLength, texts }: Props) {
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const isReady = useSyncExternalStore(
    noChange,
    () => true,
    () => false,
  );
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const suggestions = useSuggestions(typed, locale);
  const isShown = isOpen && suggestions.length > 0;
  const chosen: Suggestion | undefined = isShown ? suggestions[active] : undefined;

  // Whoever typed before this script came is proposed something all the same.
  useEffect(() => {
    const field = input.current;
    if (field && field.value !== query && field === document.activeElement)
      field.dispatchEvent(new Event('input', { bubbles: true }));
  }, [query]);

  const close = () => {
    setIsOpen(false);
    setActive(-1);
  };
  const move = (by: number) => {
    setIsOpen(true);
    // One place more than there are suggestions: the field itself.
    const places = suggestions.length + 1;
    setActive(((active + 1 + by + places) % places) - 1);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (suggestions.length > 0) move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape' && isShown) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      window.location.assign(chosen.path);
    }
  };

  return (
    <div data-island="touched" className={styles.field}>
      <input
        ref={input}
        id="search-query"
        type="search"
        name="q"
        defaultValue={query}
        maxLength={maxLength}
        placeholder={texts.placeholder}
        autoComplete="off"
        enterKeyHint="search"
        required
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setIsOpen(true);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
        {...(isReady && {
          role: 'combobox',
          'aria-autocomplete': 'list' as const,
          'aria-haspopup': 'listbox' as const,
          'aria-expanded': isShown,
          'aria-controls': isShown ? list : undefined,
          'aria-activedescendant': chosen ? `${list}-${active}` : undefined,
        })}
      />
      {isShown && (
        <SuggestionList
          id={list}
          suggestions={suggestions}
          active={active}
          label={texts.suggestions}
          lists={texts.lists}
        />
      )}
      <p className="sr-only" aria-live="polite">
        {isShown ? texts.counts[suggestions.length] : ''}
      </p>
    </div>
  );
}
