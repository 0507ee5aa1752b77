import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aPicture, anArticle } from '@/testing/content';
import { serialise } from './json-ld';
import { alternates, articleMetadata, socialPicture } from './metadata';
import { breadcrumbList, newsArticle } from './structured-data';
import { absoluteUrl, localePath } from './urls';

const site = { name: 'Lavamedia', description: 'Un magazine', feed: 'Flux', openGraphLocale: 'fr_FR' };

beforeEach(() => {
  vi.stubEnv('LAVAMEDIA_PORTAL_URL', 'https://lavamedia.example/');
});

describe('addresses', () => {
  it('leave French bare and put English below /en', () => {
    expect([localePath('fr', '/'), localePath('fr', '/rss.xml')]).toEqual(['/', '/rss.xml']);
    expect([localePath('en', '/'), localePath('en', '/rss.xml')]).toEqual(['/en', '/en/rss.xml']);
  });

  it('are public ones of the configured origin', () => {
    expect(absoluteUrl('/articles/lave')).toBe('https://lavamedia.example/articles/lave');
    expect(absoluteUrl('/')).toBe('https://lavamedia.example/');
  });
});

describe('the metadata of an article', () => {
  it('says what networks and search engines show', () => {
    const metadata = articleMetadata(anArticle(), 'fr', site);

    expect(metadata).toMatchObject({
      title: 'Au phare',
      description: 'La lampe n’a plus besoin de personne.',
      alternates: {
        canonical: '/articles/au-phare',
        languages: {
          fr: '/articles/au-phare',
          en: '/en/articles/at-the-lighthouse',
          'x-default': '/articles/au-phare',
        },
      },
      openGraph: {
        type: 'article',
        url: '/articles/au-phare',
        publishedTime: '2026-11-20T08:00:00Z',
        authors: ['Joseph Kerméal'],
        images: [{ url: 'https://media.example/picture/1280.jpeg', width: 1280, alt: 'Un phare' }],
      },
      twitter: { card: 'summary_large_image' },
    });
  });

  it('prefers what the newsroom wrote for search engines', () => {
    const seo = {
      metaTitle: 'Le phare',
      metaDescription: 'Quatre jours',
      canonicalUrl: 'https://ailleurs.example/phare',
    };
    const metadata = articleMetadata(anArticle({ seo }), 'fr', site);

    expect(metadata).toMatchObject({
      title: 'Le phare',
      description: 'Quatre jours',
      alternates: { canonical: 'https://ailleurs.example/phare' },
    });
  });

  it('promises no picture where there is none', () => {
    const metadata = articleMetadata(anArticle({ hero: null }), 'fr', site);
    expect(metadata).toMatchObject({ openGraph: { images: [] }, twitter: { card: 'summary' } });
  });

  it('names no other language when there is no translation', () => {
    expect(alternates('fr', '/articles/x', [], 'Flux')).not.toHaveProperty('languages');
  });

  it('gives networks the smallest JPEG that fills their card, or the original', () => {
    expect(socialPicture(aPicture('a'), null).url).toBe('https://media.example/a/1280.jpeg');
    expect(socialPicture({ ...aPicture('a'), variants: [] }, null).url).toBe(
      'https://media.example/a/original.jpg',
    );
  });
});

describe('structured data', () => {
  it('describes the article with public addresses', () => {
    expect(newsArticle(anArticle(), 'Lavamedia', 'fr')).toMatchObject({
      '@type': 'NewsArticle',
      mainEntityOfPage: 'https://lavamedia.example/articles/au-phare',
      headline: 'Au phare',
      dateModified: '2026-11-21T09:30:00Z',
      author: [{ name: 'Joseph Kerméal', url: 'https://lavamedia.example/authors/joseph-kermeal' }],
    });
  });

  it('counts the way from the front page', () => {
    const list = breadcrumbList([
      { name: 'Accueil', path: '/' },
      { name: 'Océans', path: '/categories/oceans' },
    ]);
    expect(list).toMatchObject({
      itemListElement: [
        { position: 1, item: 'https://lavamedia.example/' },
        { position: 2, item: 'https://lavamedia.example/categories/oceans' },
      ],
    });
  });

  it('F8_cannot_end_its_script_element', () => {
    const text = serialise({ headline: '</script><script>alert(1)</script>' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ headline: '</script><script>alert(1)</script>' });
  });
});
