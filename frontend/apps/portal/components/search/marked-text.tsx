import type { SearchHit } from '@/content/search';

/** A text in which what was looked for is marked. */
export function MarkedText({ parts }: { parts: SearchHit['title'] }) {
  return parts.map(({ text, isMatch }, place) =>
    // The parts of a text have no identity but their place.
    isMatch ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
  );
}
