import { useContentColleaguesQuery } from '@lavamedia/api/admin';
import { Avatar, classNames, controlStyle } from '@lavamedia/ui';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { nameAt, type Mentioned } from './mention-text';

export interface MentionFieldProps {
  readonly contentId: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly autoFocus?: boolean;
  readonly onValueChange: (value: string) => void;
  /** Somebody was chosen. */
  readonly onMention: (person: Mentioned) => void;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}

const typingPause = 150;

/** A field for words in which @ brings up the people who can be spoken to. */
export function MentionField({
  contentId,
  label,
  placeholder,
  value,
  autoFocus = false,
  onValueChange,
  onMention,
  onSubmit,
  onCancel,
}: MentionFieldProps) {
  const t = useTranslations('comments');
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(0);
  const [dismissedAt, setDismissedAt] = useState<number | null>(null);
  const name = nameAt(value, caret);
  const search = useDelayed(name?.typed ?? '', typingPause);
  const { data } = useContentColleaguesQuery(
    { contentId, ...(search ? { search } : {}) },
    { skip: name === null },
  );
  const people =
    name !== null && name.from !== dismissedAt ? (data?.contentColleagues ?? []).slice(0, 6) : [];
  const isOpen = people.length > 0;
  const at = Math.min(active, people.length - 1);

  const choose = (person: Mentioned) => {
    if (!name) return;
    const words = `@${person.displayName} `;
    const next = value.slice(0, name.from) + words + value.slice(caret).trimStart();
    onMention(person);
    onValueChange(next);
    const place = name.from + words.length;
    setCaret(place);
    requestAnimationFrame(() => field.current?.setSelectionRange(place, place));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const person = people[at];
    if (isOpen && person) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step !== undefined) {
        event.preventDefault();
        setActive((at + step + people.length) % people.length);
        return;
      }
      if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === 'Tab') {
        event.preventDefault();
        choose(person);
        return;
      }
      if (event.key === 'Escape') {
        event.stopPropagation();
        setDismissedAt(name?.from ?? null);
        return;
      }
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSubmit();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    }
  };

  return (
    <div className="relative">
      <textarea
        ref={field}
        rows={2}
        autoFocus={autoFocus}
        aria-label={label}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={isOpen ? id : undefined}
        aria-activedescendant={isOpen ? `${id}-${at}` : undefined}
        placeholder={placeholder}
        value={value}
        onChange={(event) => {
          setCaret(event.target.selectionStart);
          setActive(0);
          onValueChange(event.target.value);
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
        className={classNames(controlStyle, 'field-sizing-content max-h-60 resize-none py-2 text-md')}
      />
      {isOpen && (
        <ul
          id={id}
          role="listbox"
          aria-label={t('people')}
          className="absolute inset-x-0 top-full z-40 mt-1 rounded-panel bg-surface p-1 shadow-float"
        >
          {people.map((person, index) => (
            <li
              key={person.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              // The caret must stay where it is.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(person)}
              onMouseMove={() => setActive(index)}
              className="flex min-h-9 cursor-default items-center gap-2.5 rounded-control px-2 text-md text-ink aria-selected:bg-sunken touch:min-h-11"
            >
              <Avatar name={person.displayName} className="size-6" />
              <span className="min-w-0 truncate">{person.displayName}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A value once it has rested for a while. */
function useDelayed(value: string, pause: number): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return rested;
}
