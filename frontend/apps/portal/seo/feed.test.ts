// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FeedItem } from '@/content/feeds';
import { aTeaser } from '@/testing/content';
import { rssFeed } from './feed';
import { sitemap } from './sitemap';

const item = (id: string, changes: Partial<FeedItem> = {}): FeedItem => ({
  ...aTeaser(id),
  updatedAt: '2026-11-21T08:00:00Z',
  ...changes,
});
const texts = { title: 'Lavamedia', description: 'Un magazine' };
const parse = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml');
const all = (document: Document, name: string) =>
  [...document.getElementsByTagName(name)].map((node) => node.textContent);

beforeEach(() => {
  vi.stubEnv('LAVAMEDIA_PORTAL_URL', 'https://lavamedia.example');
});

describe('the feed', () => {
  it('lists the articles with their public addresses and dates', () => {
    const feed = parse(rssFeed([item('lave')], 'fr', texts));

    expect(all(feed, 'link')).toEqual([
      'https://lavamedia.example/',
      'https://lavamedia.example/articles/lave',
    ]);
    expect(all(feed, 'pubDate')).toEqual(['Fri, 20 Nov 2026 08:00:00 GMT']);
    expect(all(feed, 'dc:creator')).toEqual(['Joseph Kerméal']);
  });

  it('F8_carries_no_markup_and_no_control_characters_of_a_headline', () => {
    const title = 'Vin & pain : « <b>gras</b> »\u0000 ]]>';
    const feed = parse(rssFeed([item('a', { title })], 'fr', texts));

    expect(all(feed, 'title')[1]).toBe('Vin & pain : « <b>gras</b> » ]]>');
    expect(feed.getElementsByTagName('b')).toHaveLength(0);
  });

  it('is a valid feed when nothing is published', () => {
    expect(all(parse(rssFeed([], 'en', texts)), 'link')).toEqual(['https://lavamedia.example/en']);
  });
});

describe('the sitemap', () => {
  it('holds both front pages, and every place with its translations', () => {
    const document = parse(
      sitemap([
        {
          path: '/articles/lave',
          locale: 'fr',
          updatedAt: '2026-11-21T08:00:00Z',
          translations: [{ path: '/en/articles/lava', locale: 'en' }],
        },
      ]),
    );

    expect(all(document, 'loc')).toEqual([
      'https://lavamedia.example/',
      'https://lavamedia.example/en',
      'https://lavamedia.example/articles/lave',
    ]);
    expect(all(document, 'lastmod')).toEqual(['2026-11-21T08:00:00Z']);
    const links = [...document.getElementsByTagName('xhtml:link')].map((node) => node.getAttribute('href'));
    expect(links).toContain('https://lavamedia.example/en/articles/lava');
  });
});
