import {
  FileText,
  FolderTree,
  House,
  Images,
  ListOrdered,
  Newspaper,
  SearchCheck,
  Tags,
  TextSearch,
  type LucideIcon,
} from 'lucide-react';
import { paths } from './paths';

export interface WritingScreen {
  /** What the shell calls it. */
  readonly name:
    | 'homePage'
    | 'content'
    | 'library'
    | 'categories'
    | 'tags'
    | 'series'
    | 'frontPage'
    | 'seo'
    | 'siteSearch';
  readonly path: string;
  readonly icon: LucideIcon;
  /** The right that the screen is for; whoever signs in has the others. */
  readonly permission?: string;
}

/** The screens of what is written, and of how readers find it. */
export const writing: readonly WritingScreen[] = [
  { name: 'homePage', path: paths.home, icon: House },
  { name: 'content', path: paths.content, icon: FileText },
  { name: 'library', path: paths.library, icon: Images },
  { name: 'categories', path: paths.categories, icon: FolderTree },
  { name: 'tags', path: paths.tags, icon: Tags },
  { name: 'series', path: paths.series, icon: ListOrdered },
  { name: 'frontPage', path: paths.frontPage, icon: Newspaper, permission: 'front_pages.manage' },
  { name: 'seo', path: paths.seo, icon: SearchCheck, permission: 'content.read_drafts' },
  { name: 'siteSearch', path: paths.search, icon: TextSearch, permission: 'search.manage' },
];
