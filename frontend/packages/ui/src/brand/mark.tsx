import type { SVGProps } from 'react';

/**
 * The mark: an L whose stem still flows and whose foot is already ground. Lava, in ember, rounds at the top and spreads as
 * it reaches the slab; the slab, in the colour of the text, is straight, and one crack runs through it.
 */
export function Mark(props: SVGProps<SVGSVGElement>) {
  return (
    <svg viewBox="0 0 32 32" width="1em" height="1em" aria-hidden="true" focusable="false" {...props}>
      <path
        className="fill-ember"
        d="M7 7.5a3.5 3.5 0 0 1 7 0v7.2c0 3.1 2 4.8 5.2 4.8H25a1 1 0 0 1 1 1v.9H4v-.9a1 1 0 0 1 1-1c1.4 0 2-.7 2-2.1z"
      />
      <path fill="currentColor" d="M4 23.4h10.6l-2 5.6H4zM16.7 23.4H28V29H14.7z" />
    </svg>
  );
}
