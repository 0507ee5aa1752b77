import type {
  BylineRole,
  ContentType,
  CreateContentItemInput,
  EditedContentItemFragment,
  MediaPartsFragment,
  UpdateContentItemInput,
  VersionSnapshotFragment,
} from '@lavamedia/api/admin';
import type { JSONContent } from '@tiptap/core';
import equal from 'fast-deep-equal';
import { markupOf, writeMarkup } from './schema-markup';
import { fieldValuesOf, type FieldValues } from './custom-fields/field-values';

/** What a person edits of an item, as the screen holds it. */
export interface ArticleDraft {
  readonly type: ContentType;
  /** The type that editors made; `null` for a plain article or page. */
  readonly contentTypeKey: string | null;
  readonly locale: string;
  readonly title: string;
  readonly slug: string;
  readonly kicker: string;
  readonly summary: string;
  readonly body: JSONContent;
  /** What it says in the fields of its type. */
  readonly fields: FieldValues;
  readonly bylines: readonly BylineDraft[];
  readonly tags: readonly TagDraft[];
  readonly categoryIds: readonly string[];
  readonly hero: HeroDraft | null;
  readonly metaTitle: string;
  readonly metaDescription: string;
  readonly canonicalUrl: string;
  readonly socialTitle: string;
  readonly socialDescription: string;
  readonly keyPhrase: string;
  /** Whether search engines are asked to leave the page out. */
  readonly isHidden: boolean;
  /** What networks show in the place of the picture at the top. */
  readonly socialImage: MediaPartsFragment | null;
  /** Members of the JSON-LD, as they are typed. */
  readonly schemaMarkup: string;
}

/** Who signs, and for what: somebody with an account, or a guest by name. */
export interface BylineDraft {
  readonly role: BylineRole;
  /** Whether it is somebody without an account. */
  readonly isGuest: boolean;
  /** The account; `null` for a guest, and while nobody is chosen. */
  readonly authorId: string | null;
  /** The name of a guest. */
  readonly name: string;
}

export interface TagDraft {
  readonly id: string;
  readonly name: string;
}

export interface HeroDraft {
  readonly asset: MediaPartsFragment;
  readonly alternativeText: string;
  readonly caption: string;
}

export const emptyBody: JSONContent = { type: 'doc', content: [{ type: 'paragraph' }] };

export const emptyDraft = (locale: string, authorId: string | null): ArticleDraft => ({
  type: 'ARTICLE',
  contentTypeKey: null,
  locale,
  title: '',
  slug: '',
  kicker: '',
  summary: '',
  body: emptyBody,
  fields: {},
  bylines: authorId === null ? [] : [{ role: 'TEXT', isGuest: false, authorId, name: '' }],
  tags: [],
  categoryIds: [],
  hero: null,
  metaTitle: '',
  metaDescription: '',
  canonicalUrl: '',
  socialTitle: '',
  socialDescription: '',
  keyPhrase: '',
  isHidden: false,
  socialImage: null,
  schemaMarkup: '',
});

/** What never changes of an item, and the version that is worked on. */
export const draftOfItem = (
  { type, contentType, locale }: Pick<EditedContentItemFragment, 'type' | 'contentType' | 'locale'>,
  version: VersionSnapshotFragment,
): ArticleDraft => draftOf({ type, contentTypeKey: contentType?.key ?? null, locale }, version);

export function draftOf(
  { type, contentTypeKey, locale }: Pick<ArticleDraft, 'type' | 'contentTypeKey' | 'locale'>,
  version: VersionSnapshotFragment,
): ArticleDraft {
  const { title, slug, kicker, summary, body, fields, bylines, tags, categories, hero, seo } = version;

  return {
    type,
    contentTypeKey,
    locale,
    title,
    slug,
    kicker: kicker ?? '',
    summary: summary ?? '',
    body: (body as JSONContent | null) ?? emptyBody,
    fields: fieldValuesOf(fields),
    bylines: bylines.map(({ role, authorId, name }) => ({
      role,
      isGuest: name !== null,
      authorId,
      name: name ?? '',
    })),
    tags: tags.map(({ id, name }) => ({ id, name })),
    categoryIds: categories.map(({ id }) => id),
    hero: hero && {
      asset: hero.asset,
      alternativeText: hero.alternativeText ?? '',
      caption: hero.caption ?? '',
    },
    metaTitle: seo?.metaTitle ?? '',
    metaDescription: seo?.metaDescription ?? '',
    canonicalUrl: seo?.canonicalUrl ?? '',
    socialTitle: seo?.socialTitle ?? '',
    socialDescription: seo?.socialDescription ?? '',
    keyPhrase: seo?.keyPhrase ?? '',
    isHidden: seo?.isHidden ?? false,
    socialImage: seo?.socialImage ?? null,
    schemaMarkup: writeMarkup(seo?.schemaMarkup),
  };
}

export const isSameDraft = (a: ArticleDraft, b: ArticleDraft): boolean => equal(comparable(a), comparable(b));

const comparable = (draft: ArticleDraft) => ({
  ...draft,
  body: withoutTrailingBlank(draft.body),
  // The picture itself is told anew with every answer.
  socialImage: draft.socialImage?.id,
  // The server keeps what the JSON says, and not how it was written.
  schemaMarkup: markupOf(draft.schemaMarkup),
});

/** Everything of a new item; the server makes the slug of the title when there is none. */
export function createInput(draft: ArticleDraft): CreateContentItemInput {
  const { slug, ...members } = allMembers(draft);
  return {
    type: draft.type,
    contentTypeKey: draft.contentTypeKey,
    locale: draft.locale,
    ...members,
    ...(slug ? { slug } : {}),
  };
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
  fields,
  bylines,
  tags,
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
    fields: Object.keys(fields).length > 0 ? fields : null,
    // A row that nobody was chosen for yet signs nothing.
    bylines: bylines
      .filter(({ isGuest, authorId, name }) => (isGuest ? name.trim() !== '' : authorId !== null))
      .map(({ role, isGuest, authorId, name }) =>
        isGuest ? { role, name: name.trim() } : { role, authorId },
      ),
    tagIds: tags.map(({ id }) => id),
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
      socialTitle: textOrNull(draft.socialTitle),
      socialDescription: textOrNull(draft.socialDescription),
      keyPhrase: textOrNull(draft.keyPhrase),
      isHidden: draft.isHidden,
      socialMediaId: draft.socialImage?.id ?? null,
      schemaMarkup: markupOf(draft.schemaMarkup),
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
