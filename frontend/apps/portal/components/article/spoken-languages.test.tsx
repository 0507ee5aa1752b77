// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { anArticle, aPicture, aTeaser } from '@/testing/content';
import { renderToDocument } from '@/testing/render';
import { ArticleView } from './article-view';
import { Related } from './related';

/** In every word of the content, so that it is told from the words of the interface. */
const MARK = 'ß';
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const names = ['Joseph Kerméal'];
const networks = ['Bluesky', 'LinkedIn', 'WhatsApp', 'Facebook', 'X', 'Mastodon', 'A', '↩'];

const german = (id: string) => ({
  ...aTeaser(id),
  title: `Titel ß${id}`,
  kicker: 'ßReportage',
  summary: 'ßKurz',
});

/** An article with everything around its text for which the interface has a word. */
const article = anArticle({
  locale: 'de',
  path: '/de/articles/leuchtturm',
  title: 'Der große Leuchtturm',
  kicker: 'ßReportage',
  summary: 'Die Lampe ßbrennt.',
  updatedAt: '2026-11-25T09:30:00Z',
  categories: [{ id: 'm', slug: 'm', name: 'ßMeere', path: '/de/categories/m', parent: null }],
  tags: [{ id: 't', slug: 't', name: 'ßInseln', path: '/de/tags/t' }],
  bylines: [
    {
      role: 'TEXT',
      displayName: 'Joseph Kerméal',
      author: { displayName: 'Joseph Kerméal', slug: 'j', biography: 'ßReporter.' },
    },
  ],
  hero: {
    alternativeText: 'ß',
    caption: 'ßStrahl',
    asset: { ...aPicture(), credit: 'ßBild', alternativeText: 'ß' },
  },
  corrections: [{ note: 'Das Jahr war ßfalsch.', correctedAt: '2026-11-24T08:00:00Z' }],
  seriesParts: [
    {
      number: 2,
      count: 3,
      series: { id: 's', slug: 't', title: 'ßTürme', path: '/de/series/t' },
      previous: { title: 'ßEins', path: '/de/articles/eins' },
      next: { title: 'ßDrei', path: '/de/articles/drei' },
    },
  ],
  body: {
    type: 'doc',
    content: [
      ...['ßEins', 'ßZwei', 'ßDrei'].map((text) => ({
        type: 'heading',
        attrs: { level: 2 },
        content: [{ type: 'text', text }],
      })),
      paragraph('Ein ßSatz.'),
      { type: 'callout', attrs: { tone: 'key' }, content: [paragraph('ßMerke.')] },
      { type: 'callout', attrs: { tone: 'note', title: 'ßTitel' }, content: [paragraph('ßMerke.')] },
      { type: 'codeBlock', content: [{ type: 'text', text: 'ß = 1' }] },
      { type: 'embed', attrs: { url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', title: 'ßFilm' } },
      {
        type: 'table',
        content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('ßZelle')] }] }],
      },
      {
        type: 'relatedArticles',
        content: [{ type: 'relatedArticle', attrs: { contentItemId: 'other' } }],
      },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Mit ßNote' },
          { type: 'footnote', content: [{ type: 'text', text: 'ßUnten.' }] },
        ],
      },
    ],
  },
});

async function shown() {
  const document = await renderToDocument(
    <main>
      <ArticleView article={article} references={[german('other')]} locale="de" />
      <Related title="À lire aussi" articles={[german('related')]} locale="de" />
    </main>,
  );
  document.documentElement.lang = 'de';
  return document;
}

const languageOf = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang');

describe('an article in a language for which the interface has no words', () => {
  it('has each of its texts read out in the language that it is in', async () => {
    const document = await shown();
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document,
      NodeFilter.SHOW_TEXT,
    );
    const wrong: string[] = [];
    let [ofContent, ofInterface] = [0, 0];
    while (walker.nextNode()) {
      const words = walker.currentNode.textContent?.trim() ?? '';
      const parent = walker.currentNode.parentElement;
      if (!/\p{L}/u.test(words) || parent?.closest('script, style')) continue;
      if (names.includes(words) || networks.includes(words)) continue;
      const isContent = words.includes(MARK) || parent?.closest('time') !== null;
      if (isContent) ofContent++;
      else ofInterface++;
      if (languageOf(parent) !== (isContent ? 'de' : 'fr')) wrong.push(`${languageOf(parent)}: ${words}`);
    }
    expect(wrong).toEqual([]);
    expect(ofContent).toBeGreaterThan(20);
    expect(ofInterface).toBeGreaterThan(15);
  });

  it('has what only those hear who listen named in that language too', async () => {
    const document = await shown();
    const wrong = [...document.querySelectorAll('main [aria-label]')]
      .map((element) => [element.getAttribute('aria-label') ?? '', languageOf(element)] as const)
      .filter(([label, language]) => language !== (label.startsWith(MARK) ? 'de' : 'fr'))
      .map(([label, language]) => `${language}: ${label}`);
    expect(wrong).toEqual([]);
  });
});

describe('an article in a language of the interface', () => {
  it('says its language nowhere, because the page does', async () => {
    const document = await renderToDocument(<ArticleView article={anArticle()} locale="fr" />);
    expect(document.querySelectorAll('body [lang]')).toHaveLength(0);
  });
});
