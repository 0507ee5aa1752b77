import type {
  FrontPageItemFragment,
  FrontPagePartsFragment,
  FrontPageSectionInput,
} from '@lavamedia/api/admin';

export type FrontPageSectionParts = FrontPagePartsFragment['sections'][number];
export type Layout = FrontPageSectionParts['layout'];
export type Source = FrontPageSectionParts['source'];

export const layouts: readonly Layout[] = ['LEAD', 'FEATURE', 'GRID', 'LIST', 'STRIP'];
export const sources: readonly Source[] = ['NEWEST', 'CATEGORY', 'TAG', 'SERIES', 'PINNED'];

export const maximumCount = 12;
export const maximumSections = 16;

/** Something that fills a section, by its name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A section while it is composed. */
export interface SectionDraft {
  /** Tells sections apart while they are moved. */
  readonly id: string;
  readonly title: string;
  readonly layout: Layout;
  readonly source: Source;
  readonly count: number;
  readonly category: Named | null;
  readonly tag: Named | null;
  readonly series: Named | null;
  readonly pinned: readonly FrontPageItemFragment[];
}

export const draftOf = (section: FrontPageSectionParts): SectionDraft => ({
  id: crypto.randomUUID(),
  title: section.title ?? '',
  layout: section.layout,
  source: section.source,
  count: section.count,
  category: section.category,
  tag: section.tag,
  series: section.series && { id: section.series.id, name: section.series.title },
  pinned: section.pinned,
});

export const newSection = (): SectionDraft => ({
  id: crypto.randomUUID(),
  title: '',
  layout: 'GRID',
  source: 'NEWEST',
  count: 4,
  category: null,
  tag: null,
  series: null,
  pinned: [],
});

/** What fills a section behind what is pinned, where it has a name. */
export function sourceOf({ source, category, tag, series }: SectionDraft): Named | null {
  switch (source) {
    case 'CATEGORY':
      return category;
    case 'TAG':
      return tag;
    case 'SERIES':
      return series;
    case 'NEWEST':
    case 'PINNED':
      return null;
  }
}

/** What a section is called: by its title, or by what fills it; undefined when neither has a name. */
export const nameOf = (draft: SectionDraft): string | undefined =>
  draft.title.trim() === '' ? sourceOf(draft)?.name : draft.title.trim();

/** What the server is told of a section. */
export const inputOf = (draft: SectionDraft): FrontPageSectionInput => ({
  title: draft.title.trim() || null,
  layout: draft.layout,
  source: draft.source,
  count: draft.count,
  categoryId: draft.source === 'CATEGORY' ? (draft.category?.id ?? null) : null,
  tagId: draft.source === 'TAG' ? (draft.tag?.id ?? null) : null,
  seriesId: draft.source === 'SERIES' ? (draft.series?.id ?? null) : null,
  pinnedIds: draft.pinned.map(({ id }) => id),
});

/** The same for the preview: a title changes nothing of what is shown, so it asks for nothing anew. */
export const previewInputOf = (draft: SectionDraft): FrontPageSectionInput => ({
  ...inputOf(draft),
  title: null,
});

/** Pins one more; the section grows with what is pinned in it, as far as it may. */
export function pin(draft: SectionDraft, item: FrontPageItemFragment): SectionDraft {
  if (draft.pinned.some(({ id }) => id === item.id) || draft.pinned.length === maximumCount) return draft;
  const pinned = [...draft.pinned, item];
  return { ...draft, pinned, count: Math.max(draft.count, pinned.length) };
}
