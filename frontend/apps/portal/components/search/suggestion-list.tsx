import { Picture } from '@/components/picture/picture';
import type { Suggestion } from '@/content/suggestions';
import type { SearchFieldTexts } from './search-field-texts';
import { SuggestionIcon } from './suggestion-icon';
import styles from './search-field.module.css';

interface Props {
  id: string;
  suggestions: readonly Suggestion[];
  /** The place of the one that the arrows have reached; -1 for none. */
  active: number;
  label: string;
  lists: SearchFieldTexts['lists'];
}

/** What is proposed, below the field. Titles stand below each other: where there is no picture, an icon says what it is. */
export function SuggestionList({ id, suggestions, active, label, lists }: Props) {
  return (
    <ul id={id} role="listbox" aria-label={label} className={styles.list}>
      {suggestions.map(({ title, path, kicker, list, picture }, place) => (
        <li
          key={path}
          id={`${id}-${place}`}
          role="option"
          aria-selected={place === active}
          className={styles.option}
          // The field keeps the focus; without it the list would be gone before the click is done.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => window.location.assign(path)}
        >
          <span className={styles.thumbnail} data-list={list ?? undefined}>
            {picture ? (
              <Picture picture={picture} alternativeText="" ratio={4 / 3} sizes="64px" />
            ) : (
              <SuggestionIcon of={list ?? 'article'} />
            )}
          </span>
          <span className={styles.words}>
            {(list ?? kicker) && <span className={styles.kicker}>{list ? lists[list] : kicker}</span>}
            <span className={styles.title}>{title}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
