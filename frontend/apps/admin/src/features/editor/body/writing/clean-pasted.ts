import { findEmbed } from '@lavamedia/utils';

const semantic = 'b, strong, i, em, s, u, code, a, sup, sub, span, font';

/**
 * What Word, Google Docs and the like put on the clipboard, reduced to what it means: lists that are paragraphs with bullets become
 * lists, styled spans become marks, headings begin at the second level, and what only looks is dropped.
 */
export function cleanPasted(html: string): string {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const { body } = document;
  if (body.querySelector('[data-pm-slice]')) return html;

  for (const node of body.querySelectorAll('style, script, meta, link, title, o\\:p:empty')) node.remove();
  removeComments(body);
  // Google Docs wraps everything into a bold element that is not bold.
  for (const wrapper of body.querySelectorAll<HTMLElement>('b[id^="docs-internal-guid"]')) unwrap(wrapper);
  // Breaks between blocks are only distance.
  for (const distance of body.querySelectorAll(':scope > br')) distance.remove();
  for (const heading of body.querySelectorAll('h1, h5, h6, p.MsoTitle'))
    rename(heading, heading.matches('h5, h6') ? 'h4' : 'h2');
  for (const marked of body.querySelectorAll<HTMLElement>('span, font')) markByStyle(marked);
  listsOfWord(body);
  for (const link of body.querySelectorAll('a')) cleanLink(link);
  for (const item of body.querySelectorAll('li')) {
    if (
      item.children.length === 1 &&
      item.firstElementChild?.matches('p') === false &&
      item.firstElementChild.matches('div')
    ) {
      unwrap(item.firstElementChild);
    }
  }
  for (const paragraph of body.querySelectorAll('p, div')) {
    if (
      !paragraph.textContent.replaceAll('\u00A0', ' ').trim() &&
      !paragraph.querySelector('img, br + br, table')
    )
      paragraph.remove();
  }
  for (const element of body.querySelectorAll('*')) dropLooks(element);
  return body.innerHTML;
}

export interface PastedContent {
  /** Whether there are words, and not only a picture. */
  readonly hasWords: boolean;
  /** Pictures among the words, which stay where they were copied. */
  readonly pictures: number;
}

/** What stands on the clipboard as HTML. Word and Excel put a picture of the same words beside it, which is not what was meant. */
export function readPasted(html: string): PastedContent {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const node of body.querySelectorAll('style, script, title')) node.remove();
  return {
    hasWords: body.textContent.trim() !== '' || body.querySelector('[data-pm-slice]') !== null,
    pictures: body.querySelectorAll('img').length,
  };
}

/** An address alone on the clipboard, if something of it can be embedded. */
export function pastedEmbed(text: string): string | null {
  const url = text.trim();
  return findEmbed(url) ? url : null;
}

function removeComments(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

function markByStyle(element: HTMLElement): void {
  const { fontWeight, fontStyle, textDecoration, textDecorationLine, verticalAlign } = element.style;
  const names = [
    Number(fontWeight) >= 600 || fontWeight === 'bold' ? 'strong' : null,
    fontStyle === 'italic' ? 'em' : null,
    `${textDecoration} ${textDecorationLine}`.includes('line-through') ? 's' : null,
    verticalAlign === 'super' ? 'sup' : null,
    verticalAlign === 'sub' ? 'sub' : null,
  ].filter((name) => name !== null);
  // A heading is bold already.
  if (element.closest('h2, h3, h4')) names.length = 0;
  for (const name of names) {
    const mark = element.ownerDocument.createElement(name);
    mark.append(...element.childNodes);
    element.append(mark);
  }
  unwrap(element);
}

/** Word writes list items as paragraphs with a level in their style and a bullet in their text. */
function listsOfWord(body: HTMLElement): void {
  const items = [...body.querySelectorAll<HTMLElement>('p[class*="MsoListParagraph"], p[style*="mso-list"]')];
  let open: { list: Element; level: number }[] = [];
  let last: Element | null = null;
  for (const item of items) {
    const level = Number(/level(\d)/.exec(item.getAttribute('style') ?? '')?.[1] ?? 1);
    const bullet = /^\s*(?:(\d+|[a-z])[.)]|[·•o§–-])\s*/i.exec(item.textContent.replaceAll('\u00A0', ' '));
    const name = bullet?.[1] ? 'ol' : 'ul';
    if (item.previousElementSibling !== last || last === null) open = [];
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > level) open.pop();
    let current = open.at(-1);
    if (current?.level !== level) {
      const list = body.ownerDocument.createElement(name);
      if (current) (current.list.lastElementChild ?? current.list).append(list);
      else item.before(list);
      current = { list, level };
      open.push(current);
    }
    const entry = body.ownerDocument.createElement('li');
    const paragraph = body.ownerDocument.createElement('p');
    paragraph.append(...item.childNodes);
    if (bullet) cutStart(paragraph, bullet[0].length);
    entry.append(paragraph);
    current.list.append(entry);
    last = open[0]?.list ?? null;
    item.remove();
  }
}

function cutStart(element: Element, length: number): void {
  let left = length;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (left > 0 && walker.nextNode()) {
    const text = walker.currentNode;
    const value = text.nodeValue ?? '';
    text.nodeValue = value.slice(left);
    left -= Math.min(left, value.length);
  }
}

/** Google's detour around links, and the marks of campaigns. */
function cleanLink(link: HTMLAnchorElement): void {
  const href = link.getAttribute('href') ?? '';
  if (!URL.canParse(href)) return;
  let url = new URL(href);
  const target = url.searchParams.get('q');
  if (url.host === 'www.google.com' && url.pathname === '/url' && target && URL.canParse(target))
    url = new URL(target);
  for (const name of [...url.searchParams.keys()]) if (name.startsWith('utm_')) url.searchParams.delete(name);
  link.setAttribute('href', url.href);
}

function dropLooks(element: Element): void {
  const kept = new Set(['href', 'colspan', 'rowspan', 'start', 'src', 'alt']);
  for (const { name } of [...element.attributes]) if (!kept.has(name)) element.removeAttribute(name);
  if (element.matches(semantic) && element.textContent === '') element.remove();
}
