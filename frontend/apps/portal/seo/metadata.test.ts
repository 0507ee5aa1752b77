import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aHead, aPicture } from '@/testing/content';
import { serialise } from './json-ld';
import { alternates, itemMetadata, socialPicture } from './metadata';
import { breadcrumbList } from './structured-data';
import { absoluteUrl, localePath } from './urls';

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

describe('the metadata of an item', () => {
  it('is what the API wrote', () => {
    expect(itemMetadata(aHead(), 'fr', 'Flux')).toMatchObject({
      title: { absolute: 'Au phare — Lavamedia' },
      robots: 'index, follow',
      alternates: {
        canonical: 'https://lavamedia.example/articles/au-phare',
        languages: { 'x-default': 'https://lavamedia.example/articles/au-phare' },
        types: { 'application/rss+xml': [{ url: '/rss.xml', title: 'Flux' }] },
      },
    });
  });

  it('Z9_keeps_a_preview_out_of_search_engines', () => {
    expect(itemMetadata(null, 'fr', 'Flux')).toEqual({ robots: { index: false, follow: false } });
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
  it('counts the way from the front page', () => {
    const list = breadcrumbList([
      { name: 'Accueil', path: '/' },
      { name: 'Océans', path: '/categories/oceans' },
    ]);
    expect(list).toMatchObject({
      itemListElement: [
        { position: 1, item: { '@id': 'https://lavamedia.example/' } },
        { position: 2, item: { '@id': 'https://lavamedia.example/categories/oceans' } },
      ],
    });
  });

  it('F8_cannot_end_its_script_element', () => {
    const text = serialise({ headline: '</script><script>alert(1)</script>' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ headline: '</script><script>alert(1)</script>' });
  });
});
