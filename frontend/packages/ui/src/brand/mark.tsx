import type { SVGProps } from 'react';

/**
 * The mark: a mountain that one crack runs through. The flank in ember still glows, the other, in the colour of the text,
 * has set. Straight cuts only, so that it holds from 16 px on.
 */
export function Mark(props: SVGProps<SVGSVGElement>) {
  return (
    <svg viewBox="0 0 32 32" width="1em" height="1em" aria-hidden="true" focusable="false" {...props}>
      <path fill="currentColor" d="M12.2 4.5 1.5 27.5h11.3l3.900-9.800-3.300-6.200 2.300-7z" />
      <path className="fill-ember" d="M18 4.5l-2.200 6.800 3.400 6.300-4 9.900h15.300L19.800 4.500z" />
    </svg>
  );
}
