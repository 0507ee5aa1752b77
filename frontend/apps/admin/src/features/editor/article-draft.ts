import type {
  ContentType,
  CreateContentItemInput,
  EditedContentItemFragment,
  MediaPartsFragment,
  UpdateContentItemInput,
  VersionSnapshotFragment,
} from '@lavamedia/api/admin';
import type { JSONContent } from '@tiptap/core';
import equal from 'fast-deep-equal';

/** What a person edits of an item, as the screen holds it. */
export interface ArticleDraft {
  readonly type: ContentType;
  readonly locale: string;
  readonly title: string;
  readonly slug: string;
  readonly kicker: string;
  readonly summary: string;
  readonly body: JSONContent;
  readonly authorId: string | null;
  readonly categoryIds: readonly string[];
  readonly hero: HeroDraft | null;
  readonly metaTitle: string;
  readonly metaDescription: string;
  readonly canonicalUrl: string;
}

export interface HeroDraft {
  readonly asset: MediaPartsFragment;
  readonly alternativeText: string;
  readonly caption: string;
}

export const emptyBody: JSONContent = { type: 'doc', content: [{ type: 'paragraph' }] };

export const emptyDraft = (locale: string, authorId: string | null): ArticleDraft => ({
  type: 'ARTICLE',
  locale,
  title: '',
  slug: '',
  kicker: '',
  summary: '',
  body: emptyBody,
  authorId,
  categoryIds: [],
  hero: null,
  metaTitle: '',
  metaDescription: '',
  canonicalUrl: '',
});

export function draftOf(
  { type, locale }: Pick<EditedContentItemFragment, 'type' | 'locale'>,
  version: VersionSnapshotFragment,
): ArticleDraft {
  const { title, slug, kicker, summary, body, author, categories, hero, seo } = version;

  return {
    type,
    locale,
    title,
    slug,
    kicker: kicker ?? '',
    summary: summary ?? '',
    body: (body as JSONContent | null) ?? emptyBody,
    authorId: author?.id ?? null,
    categoryIds: categories.map(({ id }) => id),
    hero: hero && {
      asset: hero.asset,
      alternativeText: hero.alternativeText ?? '',
      caption: hero.caption ?? '',
    },
    metaTitle: seo?.metaTitle ?? '',
    metaDescription: seo?.metaDescription ?? '',
    canonicalUrl: seo?.canonicalUrl ?? '',
  };
}

export const isSameDraft = (a: ArticleDraft, b: ArticleDraft): boolean => equal(a, b);

/** Everything of a new item; the server makes the slug of the title when there is none. */
export function createInput(draft: ArticleDraft): CreateContentItemInput {
  const { slug, ...members } = allMembers(draft);
  return { type: draft.type, locale: draft.locale, ...members, ...(slug ? { slug } : {}) };
}

/** Only what was changed: what somebody else changed meanwhile elsewhere in the item stays. */
export function updateInput(
  id: string,
  expectedVersion: number,
  draft: ArticleDraft,
  saved: ArticleDraft,
): UpdateContentItemInput {
  const before = allMembers(saved);
  const changed = Object.entries(allMembers(draft)).filter(
    ([name, value]) => !equal(value, before[name as keyof typeof before]),
  );
  return { id, expectedVersion, ...Object.fromEntries(changed) };
}

function allMembers({
  title,
  slug,
  kicker,
  summary,
  body,
  authorId,
  categoryIds,
  hero,
  ...draft
}: ArticleDraft) {
  return {
    title: title.trim(),
    slug: slug.trim(),
    kicker: textOrNull(kicker),
    summary: textOrNull(summary),
    body: withoutTrailingBlank(body),
    ...(authorId === null ? {} : { authorId }),
    categoryIds: [...categoryIds],
    hero: hero && {
      mediaId: hero.asset.id,
      alternativeText: textOrNull(hero.alternativeText),
      caption: textOrNull(hero.caption),
    },
    seo: {
      metaTitle: textOrNull(draft.metaTitle),
      metaDescription: textOrNull(draft.metaDescription),
      canonicalUrl: textOrNull(draft.canonicalUrl),
    },
  };
}

const textOrNull = (text: string) => text.trim() || null;

/** The editor keeps an empty paragraph below the text to write on; readers have no use for it. */
export function withoutTrailingBlank(body: JSONContent): JSONContent {
  const content = [...(body.content ?? [])];
  while (content.length > 1 && content.at(-1)?.type === 'paragraph' && !content.at(-1)?.content?.length)
    content.pop();
  return { ...body, content };
}
