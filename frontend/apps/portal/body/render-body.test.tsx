// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import bodySchema from '../../../../backend/src/Lavamedia.Content/Body/body-schema.json';
import everyBlock from '../../../../backend/tests/Lavamedia.Content.Tests/Body/every-block.json';
import { keepConsent } from '@/consent/consent-store';
import { aBodyAsset, aTeaser } from '@/testing/content';
import { bodyTexts } from './body-texts';
import type { BodyNode } from './body-document';
import { nodeRenderers, renderBody, type BodyContext } from './render-body';
import { markRenderers } from './render-marks';

interface Attribute {
  [other: string]: unknown;
  required?: boolean;
  minimum?: number;
  maximum?: number;
  schemes?: string[];
}
interface Part {
  [other: string]: unknown;
  attributes?: Record<string, Attribute>;
}
interface BodySchema {
  nodes: Record<string, Part>;
  marks: Record<string, Part>;
}

const schema: BodySchema = bodySchema;

const context: BodyContext = {
  media: [{ role: 'BODY', alternativeText: null, caption: null, asset: aBodyAsset('m1') }],
  references: [],
  texts: bodyTexts('fr'),
};

const text = (value: string, ...marks: NonNullable<BodyNode['marks']>): BodyNode => ({
  type: 'text',
  text: value,
  marks,
});
const paragraph = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', content });
const doc = (...content: BodyNode[]): BodyNode => ({ type: 'doc', content });
const show = (body: unknown) =>
  render(<div className="article-body">{renderBody(body, context)}</div>).container;
const html = (body: unknown) => show(body).querySelector('.article-body')?.innerHTML;

afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe('the body renderer', () => {
  it('covers exactly the nodes and marks of the body schema', () => {
    expect(Object.keys(nodeRenderers).sort()).toEqual(Object.keys(schema.nodes).sort());
    expect(Object.keys(markRenderers).sort()).toEqual(Object.keys(schema.marks).sort());
  });

  it('uses every attribute of the body schema', () => {
    const attributes = (parts: BodySchema['nodes']) =>
      Object.entries(parts).flatMap(([part, { attributes: names = {} }]) =>
        Object.keys(names).map((name) => `${part}.${name}`),
      );

    // A new attribute fails here until somebody has decided what readers see of it.
    expect([...attributes(schema.nodes), ...attributes(schema.marks)].sort()).toEqual([
      'audio.caption',
      'audio.credit',
      'audio.mediaId',
      'audio.title',
      'blockquote.source',
      'callout.title',
      'callout.tone',
      'codeBlock.language',
      'embed.caption',
      'embed.title',
      'embed.url',
      'file.caption',
      'file.mediaId',
      'file.title',
      'gallery.caption',
      'heading.level',
      'image.alternativeText',
      'image.caption',
      'image.credit',
      'image.mediaId',
      'image.size',
      'link.href',
      'orderedList.start',
      'pullQuote.attribution',
      'relatedArticle.contentItemId',
      'relatedArticles.title',
      'table.caption',
      'tableCell.colspan',
      'tableCell.rowspan',
      'tableHeader.colspan',
      'tableHeader.rowspan',
      'video.caption',
      'video.captionsId',
      'video.credit',
      'video.mediaId',
      'video.posterId',
      'video.size',
      'video.title',
    ]);
  });

  it('knows every heading level that the schema allows', () => {
    const { minimum = 0, maximum = 0 } = schema.nodes.heading?.attributes?.level ?? {};
    for (let level = minimum; level <= maximum; level++) {
      const heading = { type: 'heading', attrs: { level }, content: [text('L’été')] };
      expect(html(doc(heading))).toBe(`<h${level} id="l-ete">L’été</h${level}>`);
      cleanup();
    }
  });

  it('follows exactly the address schemes that the schema allows', () => {
    const href = (address: string) =>
      show(doc(paragraph(text('lien', { type: 'link', attrs: { href: address } }))))
        .querySelector('a')
        ?.getAttribute('href');

    for (const scheme of schema.marks.link?.attributes?.href?.schemes ?? []) {
      expect(href(`${scheme}:something`)).toBe(`${scheme}:something`);
      cleanup();
    }
    for (const address of [
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
    ]) {
      expect(href(address)).toBeUndefined();
      cleanup();
    }
    expect(href('/articles/au-phare')).toBe('/articles/au-phare');
    cleanup();
    expect(href('#notes')).toBe('#notes');
  });

  it('shows markup in a text as text', () => {
    expect(html(doc(paragraph(text('<script>alert(1)</script>'))))).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    );
  });

  it('nests marks and lists', () => {
    const item = (...content: BodyNode[]): BodyNode => ({ type: 'listItem', content });
    expect(html(doc(paragraph(text('fort', { type: 'bold' }, { type: 'italic' }))))).toBe(
      '<p><em><strong>fort</strong></em></p>',
    );
    cleanup();
    expect(
      html(doc({ type: 'orderedList', attrs: { start: 3 }, content: [item(paragraph(text('trois')))] })),
    ).toBe('<ol start="3"><li><p>trois</p></li></ol>');
  });

  it('gives pictures all formats, their own size and a place of their colour', () => {
    const image = {
      type: 'image',
      attrs: { mediaId: 'm1', alternativeText: 'Une tour', caption: 'La tour' },
    };
    const container = show(doc(image));
    const picture = container.querySelector('img');

    expect([...container.querySelectorAll('source')].map(({ type }) => type)).toEqual([
      'image/avif',
      'image/webp',
    ]);
    expect(picture?.alt).toBe('Une tour');
    expect([picture?.getAttribute('width'), picture?.getAttribute('height')]).toEqual(['1800', '1200']);
    expect(picture?.style.backgroundColor).toBe('rgb(18, 52, 86)');
    expect(container.querySelector('figcaption')?.textContent).toBe(
      'La tour Crédit Illustration : Lavamedia',
    );
  });

  it('shows a film in the player of the browser, with its picture, captions and name, and loads nothing of it', () => {
    const film = {
      ...aBodyAsset('v1'),
      url: 'https://media.example/film.mp4',
      mimeType: 'video/mp4',
      width: 1280,
      height: 720,
    };
    const captions = { ...aBodyAsset('c1'), url: 'https://media.example/film.vtt', mimeType: 'text/vtt' };
    const media: BodyContext['media'] = [film, aBodyAsset('m1'), captions].map((asset) => ({
      role: 'BODY',
      alternativeText: null,
      caption: null,
      asset,
    }));
    const node = {
      type: 'video',
      attrs: { mediaId: 'v1', posterId: 'm1', captionsId: 'c1', title: 'La marée', caption: 'Une heure' },
    };
    const { container } = render(<main>{renderBody(doc(node), { ...context, media })}</main>);
    const video = container.querySelector('video');

    expect(video?.controls).toBe(true);
    expect(video?.getAttribute('preload')).toBe('none');
    expect(video?.getAttribute('aria-label')).toBe('La marée');
    expect(video?.getAttribute('poster')).toContain('m1');
    expect([video?.getAttribute('width'), video?.getAttribute('height')]).toEqual(['1280', '720']);
    expect(video?.crossOrigin).toBe('anonymous');
    const source = container.querySelector('source');
    expect([source?.src, source?.type]).toEqual(['https://media.example/film.mp4', 'video/mp4']);
    const track = container.querySelector('track');
    expect([track?.kind, track?.srclang, track?.src]).toEqual([
      'captions',
      'fr',
      'https://media.example/film.vtt',
    ]);
    expect(container.querySelector('figcaption')?.textContent).toContain('La marée Une heure');
  });

  it('shows a recording in the player of the browser, with its name and length, and loads nothing of it', () => {
    const asset = {
      ...aBodyAsset('a1'),
      url: 'https://media.example/corne.mp3',
      mimeType: 'audio/mpeg',
      duration: 83.4,
    };
    const node = {
      type: 'audio',
      attrs: { mediaId: 'a1', title: 'La corne', caption: 'Depuis le quai', credit: 'Ada' },
    };
    const media = [{ role: 'BODY' as const, alternativeText: null, caption: null, asset }];
    const { container } = render(<main>{renderBody(doc(node), { ...context, media })}</main>);
    const audio = container.querySelector('audio');

    expect(audio?.controls).toBe(true);
    expect(audio?.getAttribute('preload')).toBe('none');
    expect(audio?.getAttribute('aria-label')).toBe('La corne');
    const source = container.querySelector('source');
    expect([source?.src, source?.type]).toEqual(['https://media.example/corne.mp3', 'audio/mpeg']);
    expect(container.querySelector('.audio-title')?.textContent).toBe('La corne1:23');
    expect(container.querySelector('time')?.dateTime).toBe('PT83S');
    expect(container.querySelector<HTMLAnchorElement>('figure > a')?.href).toBe(
      'https://media.example/corne.mp3',
    );
    expect(container.querySelector('figcaption')?.textContent).toContain('Depuis le quai');
  });

  it('offers a file by a link that says its type and size', () => {
    const asset = {
      ...aBodyAsset('f1'),
      url: 'https://media.example/marees.pdf',
      mimeType: 'application/pdf',
      byteSize: 2_440_000,
    };
    const node = {
      type: 'file',
      attrs: { mediaId: 'f1', title: 'Table des marées', caption: 'Toute l’année' },
    };
    const media = [{ role: 'BODY' as const, alternativeText: null, caption: null, asset }];
    const { container, getByRole } = render(<main>{renderBody(doc(node), { ...context, media })}</main>);
    const link = getByRole('link', { name: /^Table des marées \(PDF, 2,4\sMo\)$/ });

    expect(link.getAttribute('href')).toBe('https://media.example/marees.pdf');
    expect(link.hasAttribute('download')).toBe(true);
    expect(container.querySelector('figcaption')?.textContent).toContain('Toute l’année');
  });

  it('leaves no gap for a picture, film, recording or file that is gone', () => {
    expect(html(doc({ type: 'file', attrs: { mediaId: 'gone' } }))).toBe('');
    cleanup();
    expect(html(doc({ type: 'image', attrs: { mediaId: 'gone' } }))).toBe('');
    cleanup();
    expect(html(doc({ type: 'video', attrs: { mediaId: 'gone' } }))).toBe('');
    cleanup();
    expect(html(doc({ type: 'audio', attrs: { mediaId: 'gone' } }))).toBe('');
  });

  it('keeps the words of nodes that it does not know, and shows nothing for no body', () => {
    expect(html(doc({ type: 'factBox', content: [paragraph(text('un fait'))] }))).toBe('<p>un fait</p>');
    cleanup();
    expect(html(null)).toBe('');
  });

  it('gives tables a head, aligns figures, and names columns where rows stand alone', () => {
    const cell = (value: string, type = 'tableCell'): BodyNode => ({
      type,
      content: [paragraph(text(value))],
    });
    const row = (...content: BodyNode[]): BodyNode => ({ type: 'tableRow', content });
    const head = row(...['Port', 'Mer', 'Marée'].map((name) => cell(name, 'tableHeader')));
    const container = show(
      doc({ type: 'table', content: [head, row(cell('Brest'), cell('Iroise'), cell('7,2 m'))] }),
    );

    expect(container.querySelectorAll('thead th[scope=col]')).toHaveLength(3);
    expect([...container.querySelectorAll('td')].map((found) => found.dataset.label)).toEqual([
      'Port',
      'Mer',
      'Marée',
    ]);
    expect(container.querySelectorAll('td.figure')).toHaveLength(1);
    expect(container.querySelector('table')?.dataset.stacks).toBe('true');
  });

  it('F8_loads_nothing_of_another_site_before_the_reader_agrees', () => {
    const url = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';
    const container = show(doc({ type: 'embed', attrs: { url, title: 'Un volcan', caption: null } }));
    expect(container.querySelector('iframe, img, script')).toBeNull();
    expect(container.querySelector('a')?.getAttribute('href')).toBe(url);

    const [button] = container.getElementsByTagName('button');
    if (button) fireEvent.click(button);
    const frame = container.querySelector('iframe');
    expect(frame?.src).toBe('https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1');
    expect(frame?.title).toBe('Vidéo sur YouTube – Un volcan');
  });

  it('F8_remembers_what_a_reader_agreed_to_and_forgets_it_when_that_is_taken_back', () => {
    const embed = (url: string): BodyNode => ({ type: 'embed', attrs: { url, title: null, caption: null } });
    const container = show(
      doc(
        embed('https://youtu.be/dQw4w9WgXcQ'),
        embed('https://youtu.be/aqz-KE-bpKQ'),
        embed('https://vimeo.com/76979871'),
      ),
    );
    const frames = () => [...container.querySelectorAll('iframe')].map(({ src }) => src);

    const [always] = screen.getAllByRole('button', { name: 'Toujours afficher YouTube' });
    if (always) fireEvent.click(always);
    // Both of the site stand there, and neither plays by itself.
    expect(frames()).toEqual([
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
      'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ',
    ]);
    expect(screen.getAllByRole('link', { name: 'Revoir vos choix' })[0]?.getAttribute('href')).toBe(
      '/privacy-choices',
    );

    fireEvent.click(screen.getByRole('button', { name: 'Toujours afficher tous les contenus externes' }));
    expect(frames()).toHaveLength(3);

    act(() => keepConsent({}));
    expect(frames()).toEqual([]);
  });

  it('F8_never_frames_an_address_that_is_not_of_a_known_site', () => {
    const container = show(doc({ type: 'embed', attrs: { url: 'https://evil.example/x', title: null } }));
    expect(container.querySelector('iframe, button')).toBeNull();
    expect(
      show(doc({ type: 'embed', attrs: { url: 'javascript:alert(1)' } })).querySelector('a[href^=java]'),
    ).toBeNull();
  });

  it('numbers footnotes by their place, and leads there and back', () => {
    const note = (value: string): BodyNode => ({ type: 'footnote', content: [text(value)] });
    const container = show(doc(paragraph(text('a'), note('Un.'), text('b'), note('Deux.'))));

    expect([...container.querySelectorAll('p sup a')].map(({ textContent }) => textContent)).toEqual([
      '1',
      '2',
    ]);
    for (const link of container.querySelectorAll('a')) {
      expect(container.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    }
    expect(container.querySelectorAll('section li')[1]?.textContent).toContain('Deux.');
  });

  it('leaves out referred articles that readers may not see', () => {
    const related = (...ids: string[]): BodyNode => ({
      type: 'relatedArticles',
      content: ids.map((contentItemId) => ({ type: 'relatedArticle', attrs: { contentItemId } })),
    });
    const references = [aTeaser('visible')];
    const { container } = render(renderBody(doc(related('hidden', 'visible')), { ...context, references }));
    expect([...container.querySelectorAll('a')].map(({ pathname }) => pathname)).toEqual([
      '/articles/visible',
    ]);
    cleanup();
    expect(html(doc(related('hidden')))).toBe('');
  });

  it('marks the parts of code in languages that it knows', () => {
    const code = (language: string | null): BodyNode => ({
      type: 'codeBlock',
      attrs: { language },
      content: [text('x = "<b>"')],
    });
    expect(show(doc(code('python'))).querySelector('.hljs-string')?.textContent).toBe('"<b>"');
    expect(html(doc(code('unheard-of')))).toContain('<code>x = "&lt;b&gt;"</code>');
  });

  it('is accessible with every node in it', async () => {
    const used = JSON.stringify(everyBlock);
    expect(Object.keys(schema.nodes).filter((name) => !used.includes(`"${name}"`))).toEqual([]);
    const pictures = [...used.matchAll(/"mediaId":"([^"]+)"/g)].map(([, id = '']) => id);
    const [, article = ''] = /"contentItemId":"([^"]+)"/.exec(used) ?? [];
    const { container } = render(
      renderBody(everyBlock, {
        ...context,
        media: pictures.map((id) => ({
          role: 'BODY',
          alternativeText: null,
          caption: null,
          asset: aBodyAsset(id),
        })),
        references: [aTeaser(article)],
      }),
    );

    expect(container.querySelectorAll('img')).toHaveLength(5);
    const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html: element }) => element)])).toEqual([]);
  });
});
