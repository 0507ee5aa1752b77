// Content for tests, as the API gives it.
import type { Article, PageHead } from '@/content/article';
import type { Section } from '@/content/front-page';
import type { Picture, Teaser } from '@/content/types';

export const aPicture = (id = 'picture'): Picture => ({
  id,
  url: `https://media.example/${id}/original.jpg`,
  mimeType: 'image/jpeg',
  width: 1800,
  height: 1200,
  alternativeText: 'Un phare dans la nuit',
  caption: null,
  credit: 'Illustration : Lavamedia',
  dominantColor: '#123456',
  focalPointX: 0.5,
  focalPointY: 0.5,
  variants: (['AVIF', 'WEBP', 'JPEG'] as const).flatMap((format) =>
    [320, 1280].map((width) => ({
      format,
      width,
      height: (width * 2) / 3,
      url: `https://media.example/${id}/${width}.${format.toLowerCase()}`,
    })),
  ),
});

export const aBodyAsset = (id = 'asset'): Article['media'][number]['asset'] => ({
  ...aPicture(id),
  filename: 'original.jpg',
  byteSize: 240_000,
  duration: null,
});

export const aTeaser = (id: string): Teaser => ({
  id,
  slug: id,
  path: `/articles/${id}`,
  kicker: 'Reportage',
  title: `Titre ${id}`,
  summary: `Chapô ${id}`,
  publishedAt: '2026-11-20T08:00:00Z',
  updatedAt: '2026-11-21T08:00:00Z',
  readingTimeMinutes: 4,
  author: { displayName: 'Joseph Kerméal' },
  categories: [{ slug: 'oceans', name: 'Océans', path: '/categories/oceans' }],
  hero: { alternativeText: 'Un phare', asset: aPicture(`picture-${id}`) },
});

export const aSection = (layout: Section['layout'], articles: Teaser[]): Section => ({
  title: null,
  layout,
  source: 'NEWEST',
  category: null,
  tag: null,
  series: null,
  articles,
});

export const aHead = (): PageHead => ({
  title: 'Au phare — Lavamedia',
  description: 'La lampe n’a plus besoin de personne.',
  canonicalUrl: 'https://lavamedia.example/articles/au-phare',
  robots: 'index, follow',
  alternates: [
    { language: 'fr', url: 'https://lavamedia.example/articles/au-phare' },
    { language: 'x-default', url: 'https://lavamedia.example/articles/au-phare' },
  ],
  properties: [{ name: 'og:title', content: 'Au phare' }],
  names: [{ name: 'twitter:card', content: 'summary_large_image' }],
  structuredData: [{ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Au phare' }],
});

export const anArticle = (changes: Partial<Article> = {}): Article => ({
  id: 'article',
  type: 'ARTICLE',
  locale: 'fr',
  slug: 'au-phare',
  path: '/articles/au-phare',
  kicker: 'Reportage',
  title: 'Au phare',
  summary: 'La lampe n’a plus besoin de personne.',
  publishedAt: '2026-11-20T08:00:00Z',
  updatedAt: '2026-11-21T09:30:00Z',
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'La corde.' }] }] },
  wordCount: 2,
  corrections: [],
  seriesParts: [],
  customFields: [],
  readingTimeMinutes: 1,
  bylines: [
    {
      role: 'TEXT',
      displayName: 'Joseph Kerméal',
      author: { displayName: 'Joseph Kerméal', slug: 'joseph-kermeal', biography: 'Reporter maritime.' },
    },
  ],
  tags: [],
  categories: [
    {
      id: 'oceans',
      slug: 'oceans',
      name: 'Océans',
      path: '/categories/oceans',
      parent: { id: 'planete', slug: 'planete', name: 'Planète', path: '/categories/planete' },
    },
  ],
  hero: { alternativeText: 'Un phare', caption: 'Le faisceau', asset: aPicture() },
  media: [],
  seo: { head: aHead() },
  translations: [{ locale: 'en', slug: 'at-the-lighthouse', path: '/en/articles/at-the-lighthouse' }],
  ...changes,
});
