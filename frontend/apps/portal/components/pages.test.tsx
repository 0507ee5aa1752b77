// @vitest-environment jsdom
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { Related } from '@/components/article/related';
import { ArticleView } from '@/components/article/article-view';
import { CategoryView } from '@/components/category/category-view';
import { Footer } from '@/components/footer/footer';
import { Masthead } from '@/components/masthead/masthead';
import { NotTranslated } from '@/components/other-language/other-language';
import { SearchView } from '@/components/search/search-view';
import { Notice } from '@/components/notice/notice';
import { Teaser } from '@/components/teaser/teaser';
import type { Category } from '@/content/category';
import type { SearchHit, SearchResults } from '@/content/search';
import { SectionBlock } from '@/front-page/section-block';
import { aPicture, aSection, aTeaser, anArticle } from '@/testing/content';
import { renderToDocument } from '@/testing/render';

const link = (slug: string) => ({ id: slug, slug, name: slug, path: `/categories/${slug}` });
const sections = [{ ...link('planete'), subsections: [link('oceans')] }];
const pages = [{ id: 'about', title: 'À propos', path: '/a-propos' }];

const aCategory = (articles: number): Category => ({
  ...link('planete'),
  locale: 'fr',
  description: 'La terre, l’eau et l’air.',
  parent: null,
  children: [link('oceans')],
  translations: [],
  contentItems: {
    totalCount: articles,
    pageInfo: { hasNextPage: true, hasPreviousPage: true, startCursor: 'a+b', endCursor: 'c' },
    nodes: Array.from({ length: articles }, (_, index) => aTeaser(`a${index}`)),
  },
});

async function violations(document: Document) {
  // Colours and sizes need a browser with styles; what a document's structure can tell is told here.
  const { violations: found } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

const framed = (content: React.ReactNode) => (
  <>
    <Masthead locale="fr" sections={sections} translations={[]} current={['planete']} />
    <main>{content}</main>
    <Footer locale="fr" sections={sections} pages={pages} translations={[]} />
  </>
);

describe('pages as the server sends them', () => {
  it('show an article that everybody can read', async () => {
    const article = anArticle({ translations: [{ locale: 'en', slug: 'x', path: '/en/articles/x' }] });
    const related = (
      <Related title="À lire aussi" path="/categories/oceans" articles={[aTeaser('b')]} locale="fr" />
    );
    const document = await renderToDocument(
      framed(
        <>
          <ArticleView article={article} locale="fr" />
          {related}
        </>,
      ),
    );

    expect(document.querySelector('h1')?.textContent).toBe('Au phare');
    expect(document.querySelector('article img')?.getAttribute('alt')).toBe('Un phare');
    expect(document.querySelector('article img')?.getAttribute('fetchpriority')).toBe('high');
    expect(document.querySelector('article time')?.getAttribute('datetime')).toBe('2026-11-20T08:00:00Z');
    expect(document.querySelector('article figcaption')?.textContent).toContain('Illustration : Lavamedia');
    expect(await violations(document)).toEqual([]);
  });

  it('show an article without picture, kicker, author, section or body', async () => {
    const article = anArticle({
      hero: null,
      kicker: null,
      summary: null,
      bylines: [],
      categories: [],
      body: null,
    });
    const document = await renderToDocument(framed(<ArticleView article={article} locale="fr" />));

    expect(document.querySelector('img')).toBeNull();
    expect(await violations(document)).toEqual([]);
  });

  it('say in the language that was asked for in which language an article is instead', async () => {
    const document = await renderToDocument(
      <>
        <NotTranslated locale="en" article={anArticle()} />
        <NotTranslated locale="de" article={anArticle()} />
      </>,
    );

    const notices = [...document.querySelectorAll('aside')];
    expect(notices.map(({ lang }) => lang)).toEqual(['en', 'fr']);
    expect(notices[0]?.textContent).toBe(
      'This article has not been translated into English: here it is in French.',
    );
    expect(notices[1]?.textContent).toBe(
      'Cet article n’est pas traduit en allemand\u00A0: le voici en français.',
    );
    expect(await violations(document)).toEqual([]);
  });

  it('show a portrait picture in the column of the text', async () => {
    const portrait = { ...aPicture(), width: 1200, height: 1600 };
    const article = anArticle({ hero: { alternativeText: 'Un portrait', caption: null, asset: portrait } });
    const document = await renderToDocument(<ArticleView article={article} locale="fr" />);

    expect(document.querySelector('source')?.sizes).toContain('680px');
  });

  it('show a section of the front page', async () => {
    const articles = ['a', 'b', 'c', 'd'].map(aTeaser);
    const section = {
      ...aSection('FEATURE', articles),
      category: { ...link('planete'), children: [link('oceans')] },
    };
    const document = await renderToDocument(
      framed(
        <>
          <h1>À la une</h1>
          <SectionBlock arranged={{ section, form: 'feature' }} place={1} locale="fr" />
        </>,
      ),
    );

    expect(document.querySelector('h2 a')?.getAttribute('href')).toBe('/categories/planete');
    expect([...document.querySelectorAll('h3 a')].map((a) => a.getAttribute('href'))).toEqual([
      '/articles/a',
      '/articles/b',
      '/articles/c',
      '/articles/d',
    ]);
    expect(await violations(document)).toEqual([]);
  });

  it('show headlines in their order where a section is a list, without a level left out', async () => {
    const section = { ...aSection('LIST', ['a', 'b'].map(aTeaser)), source: 'PINNED' as const };
    const document = await renderToDocument(
      framed(
        <>
          <h1>À la une</h1>
          <SectionBlock arranged={{ section, form: 'list' }} place={0} locale="fr" />
        </>,
      ),
    );

    expect([...document.querySelectorAll('ol h2 a')].map((a) => a.textContent)).toEqual([
      'Titre a',
      'Titre b',
    ]);
    expect(await violations(document)).toEqual([]);
  });

  it.each([0, 1, 5])('show a section with %i articles', async (count) => {
    const document = await renderToDocument(
      framed(<CategoryView category={aCategory(count)} first locale="fr" />),
    );

    expect(document.querySelectorAll('article')).toHaveLength(count);
    expect(document.querySelector('a[rel=next]')?.getAttribute('href')).toBe('/categories/planete?after=c');
    expect(document.querySelector('a[rel=prev]')?.getAttribute('href')).toBe(
      '/categories/planete?before=a%2Bb',
    );
    expect(await violations(document)).toEqual([]);
  });

  it('say what is wrong and where to go', async () => {
    const document = await renderToDocument(
      framed(
        <Notice title="Cette page n’existe pas" text="L’adresse comporte peut-être une faute.">
          <a href="/">Aller à la une</a>
        </Notice>,
      ),
    );
    expect(await violations(document)).toEqual([]);
  });

  it('keep a reader of a translated article on it when the language changes', async () => {
    const document = await renderToDocument(
      <Masthead
        locale="fr"
        sections={[]}
        translations={[{ locale: 'en', path: '/en/articles/at-the-lighthouse' }]}
        current={[]}
      />,
    );
    expect(document.querySelector('a[hreflang=en]')?.getAttribute('href')).toBe(
      '/en/articles/at-the-lighthouse',
    );
  });

  it('lead to the other front page where there is no translation', async () => {
    const document = await renderToDocument(
      <Masthead locale="en" sections={[]} translations={[]} current={[]} />,
    );
    expect(document.querySelector('a[hreflang=fr]')?.getAttribute('href')).toBe('/');
  });

  it('load the first picture at once and the others when they are near', async () => {
    const loading = async (weight: 'lead' | 'side') => {
      const document = await renderToDocument(<Teaser article={aTeaser('a')} weight={weight} locale="fr" />);
      return document.querySelector('img')?.getAttribute('loading');
    };
    expect(await loading('lead')).toBe('eager');
    expect(await loading('side')).toBe('lazy');
  });

  it('show what a search finds, and where it answers', async () => {
    const hit = (title: string): SearchHit => ({
      place: 1,
      title: [
        { text: 'Au ', isMatch: false },
        { text: title, isMatch: true },
      ],
      excerpt: [{ text: '<b>Un phare</b>', isMatch: false }],
      item: {
        __typename: 'ContentItem',
        id: title,
        type: 'ARTICLE',
        path: `/articles/${title}`,
        kicker: 'Reportage',
        publishedAt: '2026-11-20T08:00:00Z',
        author: { displayName: 'Anouk Delmarque' },
        hero: { asset: aPicture() },
      },
    });
    const results: SearchResults = {
      correctedText: 'phare',
      isCutOff: false,
      hits: {
        totalCount: 13,
        pageInfo: { hasNextPage: true, endCursor: 'a+b' },
        nodes: [hit('phare')],
      },
      categories: [
        { count: 9, category: { id: 'c1', slug: 'oceans', name: 'Océans' } },
        { count: 4, category: { id: 'c2', slug: 'villes', name: 'Villes' } },
      ],
    };
    const question = { query: 'phrae & mer', section: 'c1', after: null };
    const document = await renderToDocument(
      framed(<SearchView question={question} results={results} locale="fr" />),
    );

    expect(document.querySelector('form[role=search]')?.getAttribute('action')).toBe('/search');
    expect(document.querySelector('input[name=q]')?.getAttribute('value')).toBe('phrae & mer');
    expect(document.querySelector('[role=status]')?.textContent).toContain('13 résultats');
    expect(document.querySelector('[role=status]')?.textContent).toContain('phare');
    expect(document.querySelector('h2 mark')?.textContent).toBe('phare');
    expect(document.querySelector('main b')).toBeNull();
    expect(document.querySelector('a[rel=next]')?.getAttribute('href')).toBe(
      '/search?q=phrae+%26+mer&section=c1&after=a%2Bb',
    );
    expect(document.querySelector('main [aria-current]')?.textContent).toContain('Océans');
    expect(await violations(document)).toEqual([]);
  });

  it('say what to do when a search finds nothing or has gone out of date', async () => {
    const question = { query: 'zzzz', section: null, after: null };
    const nothing: SearchResults = {
      correctedText: null,
      isCutOff: false,
      hits: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] },
      categories: [],
    };
    const empty = await renderToDocument(
      framed(<SearchView question={question} results={nothing} locale="fr" />),
    );
    expect(empty.querySelector('main h2')?.textContent).toContain('zzzz');

    const expired = await renderToDocument(
      framed(<SearchView question={{ ...question, after: 'old' }} results={null} locale="fr" />),
    );
    expect(expired.querySelector('main h2')?.textContent).toContain('plus à jour');
  });
});
