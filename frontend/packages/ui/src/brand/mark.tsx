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
        d="M6.4 5.9a4.1 4.1 0 0 1 8.2 0v8.2c0 3 1.9 4.6 5 4.6h5.2c1.5 0 2.7.9 2.7 2.3H3.5v-.9c0-.8.5-1.3 1.2-1.5 1.2-.3 1.7-1 1.7-2.3z"
      />
      <path fill="currentColor" d="M3.5 22.8h11.4L12.6 30H3.5zM17.6 22.8h11V30H15.3z" />
    </svg>
  );
}
