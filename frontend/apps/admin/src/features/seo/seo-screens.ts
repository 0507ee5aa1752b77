import { paths } from '../../app/paths';

export interface SeoScreen {
  readonly name: 'scores' | 'links' | 'orphans' | 'redirects';
  readonly path: string;
  /** The right that it takes beyond that of the area. */
  readonly permission?: string;
}

/** The screens of the area of search engines. */
export const seoScreens: readonly SeoScreen[] = [
  { name: 'scores', path: paths.seo },
  { name: 'links', path: paths.links },
  { name: 'orphans', path: paths.orphans },
  { name: 'redirects', path: paths.redirects, permission: 'redirects.manage' },
];
