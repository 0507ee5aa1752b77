import { createContext, use } from 'react';
import type { Discussion } from './discussion';

/** What the text needs to know of what is said about it. */
export interface Review {
  readonly discussion: Discussion | null;
  readonly mayComment: boolean;
  /** Shows the panel. */
  readonly onOpen: () => void;
}

const nothing: Review = { discussion: null, mayComment: false, onOpen: () => undefined };

export const ReviewContext = createContext<Review>(nothing);

export const useReview = (): Review => use(ReviewContext);
