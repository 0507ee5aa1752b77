import {
  ArticleDocument,
  ReferencedArticlesDocument,
  RelatedArticlesDocument,
  type ArticleQuery,
} from '@lavamedia/api/portal';
import { cache as once } from 'react';
import { descendants, isBodyNode, textAttribute } from '@/body/body-document';
import { env } from '@/env';
import { routing, type Locale } from '@/i18n/routing';
import { cache } from './cache';
import { request } from './client';
import { isSlug } from './slugs';
import { tags } from './tags';
import type { Teaser } from './types';

type Item = NonNullable<ArticleQuery['contentItem']>;

/** An article, or a page such as "About". */
export type Article = Item;
export type CustomField = Item['customFields'][number];
export type ArticleCategory = Item['categories'][number];
export type PageHead = NonNullable<Item['seo']['head']>;

/** What stands where an item was that the newsroom withdrew for good. */
export const KILLED = 'killed';

/**
 * The published item at an address, also at one that it had before; `null` when there is none, which is remembered until one is published
 * there, and {@link KILLED} where one was withdrawn for good.
 */
export function loadArticle(locale: Locale, slug: string): Promise<Article | typeof KILLED | null> {
  if (!isSlug(slug)) return Promise.resolve(null);

  return cache.get(`article:${locale}:${slug}`, async () => {
    const { contentItem, killedContentItem } = await request(ArticleDocument, { locale, slug });
    return {
      value: contentItem ?? (killedContentItem ? KILLED : null),
      tags: [tags.item(locale, slug), ...(contentItem ? tagsOf(contentItem) : [])],
    };
  });
}

/** What has most in common with an article, without what it leads to already. */
export async function loadRelated(locale: Locale, article: Article): Promise<Teaser[]> {
  const [referenced, linked] = [referencedIds(article.body), linkedPaths(article)];
  const unknown = ({ id, path }: Teaser) => !referenced.includes(id) && !linked.has(path);
  const nearest = await loadNearest(locale, article.slug);
  const related = nearest.filter(unknown);
  // Where the text leads to most of them, there may be more beyond them.
  const beyond = related.length < Math.min(SHOWN_RELATED, nearest.length) && referenced.length > 0;
  return (beyond ? (await loadNearest(locale, article.slug, referenced)).filter(unknown) : related).slice(
    0,
    SHOWN_RELATED,
  );
}

/** What has most in common with what stands at an address. Asked once for a page. */
const loadNearest = once(
  (locale: Locale, slug: string, excluding: readonly string[] = NONE): Promise<Teaser[]> =>
    cache.get(`related:${locale}:${slug}:${excluding.join()}`, async () => {
      const { contentItem } = await request(RelatedArticlesDocument, {
        locale,
        slug,
        excluding: [...excluding],
      });
      return {
        value: contentItem?.relatedArticles ?? [],
        tags: [tags.item(locale, slug), tags.lists(locale)],
      };
    }),
);

const NONE: readonly string[] = [];

/** Begins to ask for what is shown below an article, before it is known. */
export function preloadRelated(locale: Locale, slug: string): void {
  // Whether it fails is for those to see who wait for it.
  if (isSlug(slug)) loadNearest(locale, slug).catch(() => undefined);
}

/** The articles that the body of an article refers to, as far as they are published. */
export async function loadReferences(article: Article): Promise<Teaser[]> {
  const ids = referencedIds(article.body);
  if (ids.length === 0) return [];

  return cache.get(`references:${ids.join()}`, async () => {
    const { contentItems } = await request(ReferencedArticlesDocument, { ids, first: ids.length });
    const nodes = contentItems?.nodes ?? [];
    return {
      value: nodes,
      tags: [
        ...nodes.map(({ locale, slug }) => tags.item(locale, slug)),
        // What is not there yet may be published.
        ...routing.locales.map(tags.lists),
      ],
    };
  });
}

/** A page of the API is not longer. */
const MAXIMUM_REFERENCES = 50;

function referencedIds(body: unknown): string[] {
  if (!isBodyNode(body)) return [];
  const ids = [...descendants(body)]
    .filter(({ type }) => type === 'relatedArticle')
    .flatMap((node) => textAttribute(node, 'contentItemId') ?? []);
  return [...new Set(ids)].slice(0, MAXIMUM_REFERENCES);
}

const SHOWN_RELATED = 4;

/** Where the text and the series lead a reader: links within our own pages have no host, or the portal's. */
export function linkedPaths({ body, seriesParts }: Pick<Article, 'body' | 'seriesParts'>): Set<string> {
  const nodes = isBodyNode(body) ? [...descendants(body)] : [];
  const paths = nodes
    .flatMap(({ marks }) => marks ?? [])
    .flatMap(({ attrs }) => (typeof attrs?.href === 'string' ? [attrs.href] : []))
    .flatMap((href) => (URL.canParse(href, env.portalUrl) ? [new URL(href, env.portalUrl)] : []))
    .filter(({ origin }) => origin === new URL(env.portalUrl).origin)
    .map(({ pathname }) => pathname);
  const neighbours = seriesParts.flatMap(({ previous, next }) =>
    [previous, next].flatMap((part) => (part ? [part.path] : [])),
  );
  return new Set([...paths, ...neighbours]);
}

function tagsOfField({ items, media, groups }: CustomField): string[] {
  return [
    ...items.map(({ locale, slug }) => tags.item(locale, slug)),
    ...media.map(({ id }) => tags.media(id)),
    ...groups.flatMap(({ fields }) => fields.flatMap((field) => tagsOfField({ ...field, groups: [] }))),
  ];
}

function tagsOf(item: Item): string[] {
  return [
    // It may have been asked for by a slug that it had before.
    tags.item(item.locale, item.slug),
    ...item.customFields.flatMap(tagsOfField),
    ...item.seriesParts.map(({ series }) => tags.series(item.locale, series.slug)),
    ...item.tags.map(({ slug }) => tags.tag(item.locale, slug)),
    ...item.categories.map(({ slug }) => tags.category(item.locale, slug)),
    ...item.media.map(({ asset }) => tags.media(asset.id)),
    ...(item.hero ? [tags.media(item.hero.asset.id)] : []),
    // The page links to its translations, also to those that are yet to come.
    ...item.translations.map(({ locale, slug }) => tags.item(locale, slug)),
    ...routing.locales.filter((other) => other !== item.locale).map(tags.lists),
  ];
}
