/** Somebody who is spoken to. */
export interface Mentioned {
  readonly id: string;
  readonly displayName: string;
}

/** A piece of a comment: words, or a person. */
export type CommentPiece = string | { readonly name: string | null };

/** Takes a comment apart; `@{n}` stands for the n-th person, whose name may not be known to the reader. */
export function piecesOf(
  text: string,
  mentions: readonly { readonly position: number; readonly user: Mentioned | null }[],
): CommentPiece[] {
  const pieces: CommentPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(/@\{(\d+)\}/g)) {
    const mention = mentions.find(({ position }) => position === Number(match[1]));
    if (!mention) continue;
    if (match.index > from) pieces.push(text.slice(from, match.index));
    pieces.push({ name: mention.user?.displayName ?? null });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}

/** What a person writes, with names, as the server takes it: names of people who were chosen stand for them. */
export function withPlaceholders(
  typed: string,
  chosen: readonly Mentioned[],
): { text: string; mentionIds: string[] } {
  const mentionIds: string[] = [];
  // The longer name first: « @Anne » is not the beginning of « @Anne Roy ».
  const people = [...new Map(chosen.map((person) => [person.id, person])).values()].toSorted(
    (a, b) => b.displayName.length - a.displayName.length,
  );
  let text = typed;
  for (const { id, displayName } of people) {
    const name = `@${displayName}`;
    if (!text.includes(name)) continue;
    text = text.replaceAll(name, `@{${mentionIds.length}}`);
    mentionIds.push(id);
  }
  return { text, mentionIds };
}

/** A comment as its author goes on writing it. */
export const withNames = (
  text: string,
  mentions: readonly { readonly position: number; readonly user: Mentioned | null }[],
): string =>
  piecesOf(text, mentions)
    .map((piece) => (typeof piece === 'string' ? piece : `@${piece.name ?? ''}`))
    .join('');

/** The beginning of a name that is being typed before the caret, after an @. */
export function nameAt(
  text: string,
  caret: number,
): { readonly from: number; readonly typed: string } | null {
  const match = /(?:^|[\s(«"'’])@([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}' .-]{0,40}|)$/u.exec(
    text.slice(0, caret),
  );
  if (!match) return null;
  const typed = match[1] ?? '';
  return { from: caret - typed.length - 1, typed };
}
