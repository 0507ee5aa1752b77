import type { TextAnchorPartsFragment } from '@lavamedia/api/admin';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { TextOfDocument } from './text-of-document';

/** A place in a text, by position and by the words themselves with those around them. */
export type TextAnchor = TextAnchorPartsFragment;

/** A range of a document. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

const contextLength = 32;
/** The server keeps no longer quotes. */
const longestQuote = 10_000;
/** So many units of context make sure that a short quote is the right one. */
const certain = 8;
const mostOccurrences = 500;

/** Says a range of a document so that it can be found again in another version of it. */
export function describePlace(document: ProseMirrorNode, { from, to }: Place): TextAnchor {
  const whole = new TextOfDocument(document);
  const start = whole.offsetOf(from);
  const end = Math.min(Math.max(start, whole.offsetOf(to)), start + longestQuote);
  return {
    start,
    end,
    quote: whole.text.slice(start, end),
    prefix: whole.text.slice(Math.max(0, start - contextLength), start),
    suffix: whole.text.slice(end, end + contextLength),
  };
}

/** Finds a place again; `null` when its words are gone. */
export function findPlace(whole: TextOfDocument, anchor: TextAnchor): Place | null {
  const found = anchor.quote === '' ? findGap(whole.text, anchor) : findQuote(whole.text, anchor);
  if (!found) return null;
  const from = whole.startOf(found.start);
  return { from, to: found.end === found.start ? from : whole.endOf(found.end) };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where the words stand whose surroundings are the most alike; of those alike, the nearest to where they stood. */
function findQuote(text: string, anchor: TextAnchor): Range | null {
  const { quote, start } = anchor;
  let best: { at: number; context: number } | null = null;
  let count = 0;
  for (
    let at = text.indexOf(quote);
    at >= 0 && count < mostOccurrences;
    at = text.indexOf(quote, at + 1), count++
  ) {
    const context = contextAround(text, at, at + quote.length, anchor);
    const isBetter =
      !best ||
      context > best.context ||
      (context === best.context && Math.abs(at - start) < Math.abs(best.at - start));
    if (isBetter) best = { at, context };
  }
  const needed = quote.length >= certain ? 0 : Math.min(certain, anchor.prefix.length + anchor.suffix.length);
  if (best && best.context >= needed) return { start: best.at, end: best.at + quote.length };
  return findBetween(text, anchor);
}

/** What stands between the words before and the words after, when both are still there and the quote itself was changed. */
function findBetween(text: string, { quote, prefix, suffix, start }: TextAnchor): Range | null {
  if (prefix.length < certain || suffix.length < certain) return null;
  const furthest = quote.length * 2 + 40;
  let best: Range | null = null;
  for (let at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + 1)) {
    const begin = at + prefix.length;
    const end = text.indexOf(suffix, begin);
    if (end <= begin || end - begin > furthest) continue;
    if (!best || Math.abs(begin - start) < Math.abs(best.start - start)) best = { start: begin, end };
  }
  return best;
}

/** A place between two characters, found by what stands on both sides, or on one of them. */
function findGap(text: string, { prefix, suffix, start }: TextAnchor): Range | null {
  const nearest = (words: string, shift: number): number | null => {
    let best: number | null = null;
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (best === null || Math.abs(at + shift - start) < Math.abs(best - start)) best = at + shift;
    }
    return best;
  };
  const at =
    nearest(prefix + suffix, prefix.length) ??
    (prefix.length >= certain ? nearest(prefix, prefix.length) : null) ??
    (suffix.length >= certain ? nearest(suffix, 0) : null);
  return at === null ? null : { start: at, end: at };
}

/** How many units before and after a range are those of the anchor. */
function contextAround(text: string, start: number, end: number, { prefix, suffix }: TextAnchor): number {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}
