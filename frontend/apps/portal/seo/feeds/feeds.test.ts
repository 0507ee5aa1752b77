// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aTeaser } from '@/testing/content';
import { atom } from './atom';
import type { Feed } from './feed';
import { feedPath, parseFeedPath, subjectPath } from './feed-address';
import { jsonFeed } from './json-feed';
import { rss } from './rss';

const HOSTILE = 'Vin & pain : « <b>gras</b> »\u0000 ]]>';

const anEnclosure = {
  type: 'AUDIO',
  url: 'https://media.example/corne.mp3?a=1&b=2',
  mimeType: 'audio/mpeg',
  byteSize: 123_456,
  duration: 83.4,
} as const;

const aFeed = (changes: Partial<Feed> = {}): Feed => ({
  title: 'Lavamedia',
  description: 'Un magazine & plus',
  locale: 'fr',
  path: '/categories/oceans',
  selfPath: '/categories/oceans/rss.xml',
  enclosures: new Map([['lave', [anEnclosure]]]),
  articles: [aTeaser('lave'), { ...aTeaser('vin'), title: HOSTILE, hero: null, author: null, summary: null }],
  ...changes,
});

const parse = (xml: string) => {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  expect(document.getElementsByTagName('parsererror')).toHaveLength(0);
  return document;
};
const children = (element: Element | null, name: string) =>
  [...(element?.children ?? [])].filter((child) => child.nodeName === name);
const text = (element: Element | null, name: string) => children(element, name)[0]?.textContent;
const isInstant = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value);

beforeEach(() => {
  vi.stubEnv('LAVAMEDIA_PORTAL_URL', 'https://lavamedia.example');
});

describe('addresses of feeds', () => {
  it('stand beside the list that they follow', () => {
    expect(parseFeedPath('/rss.xml')).toEqual({ locale: 'fr', subject: { kind: 'home' }, format: 'rss' });
    expect(parseFeedPath('/en/tags/lava/feed.json')).toEqual({
      locale: 'en',
      subject: { kind: 'tags', slug: 'lava' },
      format: 'json',
    });
    expect(parseFeedPath('/series/volcans/atom.xml')?.subject).toEqual({ kind: 'series', slug: 'volcans' });
    expect(parseFeedPath('/en/search/rss.xml?q=lava+%26+sea')).toEqual({
      locale: 'en',
      subject: { kind: 'search', query: 'lava & sea' },
      format: 'rss',
    });
    for (const path of ['/', '/en', '/articles/a/rss.xml', '/de/rss.xml', '/rss.xml/', '/tags/rss.xml'])
      expect(parseFeedPath(path), path).toBeNull();
  });

  it('are found again from what they name', () => {
    for (const path of [
      '/rss.xml',
      '/en/atom.xml',
      '/categories/oceans/feed.json',
      '/en/authors/anne/rss.xml',
      '/series/volcans/rss.xml',
      '/search/feed.json?q=lave+%26+mer',
    ]) {
      const address = parseFeedPath(path);
      expect(address && feedPath(subjectPath(address.locale, address.subject), address.format)).toBe(path);
    }
  });
});

/** What the RSS 2.0 specification asks for. */
describe('RSS', () => {
  it('has what the specification requires of channel and items', () => {
    const channel = parse(rss(aFeed())).querySelector('rss[version="2.0"] > channel');
    for (const name of ['title', 'link', 'description']) expect(children(channel, name)).toHaveLength(1);
    expect(text(channel, 'link')).toBe('https://lavamedia.example/categories/oceans');
    const items = children(channel, 'item');
    expect(items).toHaveLength(2);
    for (const item of items) {
      expect(text(item, 'title') ?? text(item, 'description')).toBeTruthy();
      expect(children(item, 'guid')).toHaveLength(1);
      // RFC 822 dates.
      expect(text(item, 'pubDate')).toMatch(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/);
    }
    expect(new Set(items.map((item) => text(item, 'guid'))).size).toBe(2);
    const enclosures = items.map((item) => children(item, 'enclosure')[0]);
    expect(
      ['url', 'length', 'type'].map((name) => enclosures[0]?.getAttribute(name)),
      'all three attributes are required',
    ).toEqual(['https://media.example/corne.mp3?a=1&b=2', '123456', 'audio/mpeg']);
    expect(enclosures[1]).toBeUndefined();
  });

  it('F8_carries_no_markup_and_no_control_characters_of_a_headline', () => {
    const document = parse(rss(aFeed()));
    expect(document.getElementsByTagName('b')).toHaveLength(0);
    expect(document.documentElement.textContent).toContain('« <b>gras</b> » ]]>');
  });

  it('is valid when nothing is published', () => {
    expect(parse(rss(aFeed({ articles: [] }))).getElementsByTagName('item')).toHaveLength(0);
  });
});

/** What RFC 4287 asks for: section 4.1.1 of feeds, 4.1.2 of entries. */
describe('Atom', () => {
  it('has what the specification requires of feed and entries', () => {
    const feed = parse(atom(aFeed(), 'Lavamedia')).documentElement;
    expect(feed.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    for (const element of [feed, ...children(feed, 'entry')]) {
      for (const name of ['id', 'title', 'updated']) expect(children(element, name), name).toHaveLength(1);
      expect(() => new URL(text(element, 'id') ?? '')).not.toThrow();
      expect(isInstant(text(element, 'updated'))).toBe(true);
      const links = children(element, 'link').map((link) => link.getAttribute('rel'));
      expect(links.filter((rel) => rel === 'alternate')).toHaveLength(1);
    }
    // A feed whose entries do not all have an author has one itself.
    expect(children(feed, 'author')).toHaveLength(1);
    expect(children(feed, 'entry')).toHaveLength(2);
    expect(feed.textContent).toContain('« <b>gras</b> » ]]>');
    const enclosure = feed.querySelector('entry > link[rel="enclosure"]');
    expect(enclosure?.getAttribute('href')).toBe('https://media.example/corne.mp3?a=1&b=2');
  });

  it('is valid, and the same each time, when nothing is published', () => {
    const feed = parse(atom(aFeed({ articles: [] }), 'Lavamedia')).documentElement;
    expect(text(feed, 'updated')).toBe('1970-01-01T00:00:00Z');
  });
});

/** What jsonfeed.org/version/1.1 asks for. */
describe('JSON Feed', () => {
  it('has what the specification requires of feed and items', () => {
    const feed = JSON.parse(jsonFeed(aFeed())) as {
      version: unknown;
      title: unknown;
      feed_url: unknown;
      items: Record<string, unknown>[];
    };
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.title).toBe('Lavamedia');
    expect(feed.items).toHaveLength(2);
    for (const item of feed.items) {
      expect(typeof item.id).toBe('string');
      expect(typeof item.content_text).toBe('string');
      expect(isInstant(item.date_published)).toBe(true);
      expect(() => new URL(String(item.url))).not.toThrow();
    }
    expect(feed.items[1]).not.toHaveProperty('image');
    expect(feed.items[0]?.attachments).toEqual([
      {
        url: 'https://media.example/corne.mp3?a=1&b=2',
        mime_type: 'audio/mpeg',
        size_in_bytes: 123_456,
        duration_in_seconds: 83,
      },
    ]);
    expect(feed.items[1]).not.toHaveProperty('attachments');
  });
});
