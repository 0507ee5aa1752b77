import { getSchema, type JSONContent } from '@tiptap/core';
import equal from 'fast-deep-equal';
import { diff3Merge } from 'node-diff3';
import { withoutTrailingBlank, type ArticleDraft } from '../article-draft';
import { bodyExtensions } from '../body/body-extensions';
import { tidyMarkup } from '../schema-markup';
import { isFieldValues } from '../custom-fields/field-values';

/** Everything of a draft but its body, which is merged block by block, and what never changes. */
export type MergedField = Exclude<keyof ArticleDraft, 'body' | 'type' | 'contentTypeKey' | 'locale'>;

export interface BlockConflict {
  readonly base: readonly JSONContent[];
  readonly mine: readonly JSONContent[];
  readonly theirs: readonly JSONContent[];
}

/** A stretch of the body: merged by itself, or changed by both. */
export type BodyPart = { readonly merged: readonly JSONContent[] } | { readonly conflict: BlockConflict };

/** Two drafts that were written upon a third, put together as far as that can be done without asking. */
export interface DraftMerge {
  readonly base: ArticleDraft;
  readonly mine: ArticleDraft;
  readonly theirs: ArticleDraft;
  /** What both changed, each to something else. */
  readonly fields: readonly MergedField[];
  readonly body: readonly BodyPart[];
  readonly hasConflicts: boolean;
}

export type FieldChoice = 'mine' | 'theirs';
export type BlockChoice = FieldChoice | 'both';

/** What a person decided: by the name of a field, and by the place of a conflict among those of the body. */
export interface MergeChoices {
  readonly fields: Partial<Record<MergedField, FieldChoice>>;
  readonly blocks: readonly (BlockChoice | undefined)[];
}

/** Merges what does not overlap, and tells what does. */
export function mergeDrafts(base: ArticleDraft, mine: ArticleDraft, theirs: ArticleDraft): DraftMerge {
  const fields = mergedFields(base).filter((field) => mergeField(field, base, mine, theirs) === undefined);
  const body = mergeBodies(base.body, mine.body, theirs.body);
  return {
    base,
    mine,
    theirs,
    fields,
    body,
    hasConflicts: fields.length > 0 || body.some((part) => 'conflict' in part),
  };
}

/** The draft that comes of a merge and of what a person chose; where nothing is chosen the own text stays. */
export function mergedDraft(
  { base, mine, theirs, body }: DraftMerge,
  choices: MergeChoices = { fields: {}, blocks: [] },
): ArticleDraft {
  const values = mergedFields(base).map((field) => {
    const merged = mergeField(field, base, mine, theirs);
    return [field, merged ? merged.value : (choices.fields[field] === 'theirs' ? theirs : mine)[field]];
  });
  const whole = mergeValues(base.body, mine.body, theirs.body);
  let conflict = 0;
  const content = body.flatMap((part) => {
    if ('merged' in part) return part.merged;
    const choice = choices.blocks[conflict++] ?? 'mine';
    return choice === 'both' ? [...part.conflict.mine, ...part.conflict.theirs] : part.conflict[choice];
  });
  return {
    ...mine,
    ...(Object.fromEntries(values) as Partial<ArticleDraft>),
    body: whole
      ? (whole.value as JSONContent)
      : { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] },
  };
}

const mergedFields = (draft: ArticleDraft) =>
  Object.keys(draft).filter(
    (name): name is MergedField => !['body', 'type', 'contentTypeKey', 'locale'].includes(name),
  );

const mergeField = (field: MergedField, ...drafts: readonly [ArticleDraft, ArticleDraft, ArticleDraft]) => {
  const [base, mine, theirs] = drafts.map((draft) =>
    field === 'schemaMarkup' ? tidyMarkup(draft.schemaMarkup) : draft[field],
  );
  return mergeValues(base, mine, theirs);
};

/** @returns the value that both agree on; nothing when both changed it, each to something else */
function mergeValues(base: unknown, mine: unknown, theirs: unknown): { readonly value: unknown } | undefined {
  if (equal(mine, theirs) || equal(base, theirs)) return { value: mine };
  if (equal(base, mine)) return { value: theirs };
  // Lists of names: what one added and the other took away do not get in each other's way.
  if (isTexts(base) && isTexts(mine) && isTexts(theirs)) {
    const kept = mine.filter((name) => theirs.includes(name) || !base.includes(name));
    return { value: [...kept, ...theirs.filter((name) => !base.includes(name) && !kept.includes(name))] };
  }
  // Custom fields: each by itself.
  if (isFieldValues(base) && isFieldValues(mine) && isFieldValues(theirs)) {
    const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
    const merged = names.map((name) => [name, mergeValues(base[name], mine[name], theirs[name])] as const);
    if (merged.every(([, value]) => value)) {
      return {
        value: Object.fromEntries(
          merged.flatMap(([name, value]) => (value?.value === undefined ? [] : [[name, value.value]])),
        ),
      };
    }
  }
  return undefined;
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');

const schema = getSchema(bodyExtensions);

function mergeBodies(base: JSONContent, mine: JSONContent, theirs: JSONContent): BodyPart[] {
  return diff3Merge(blocksOf(mine), blocksOf(base), blocksOf(theirs), {
    excludeFalseConflicts: true,
  }).flatMap(({ ok, conflict }): BodyPart[] => {
    if (ok) return [{ merged: ok.map(readBlock) }];
    return conflict ? mergeNeighbours(conflict.o, conflict.a, conflict.b) : [];
  });
}

/** Paragraphs next to each other that two people changed are no conflict: each is compared with what it was. */
function mergeNeighbours(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): BodyPart[] {
  if (base.length !== mine.length || base.length !== theirs.length) return [conflictOf(base, mine, theirs)];
  return base.map((block, index) => {
    const [own, other] = [mine[index] ?? '', theirs[index] ?? ''];
    if (own === other || other === block) return { merged: [readBlock(own)] };
    return own === block ? { merged: [readBlock(other)] } : conflictOf([block], [own], [other]);
  });
}

const conflictOf = (
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): BodyPart => ({
  conflict: { base: base.map(readBlock), mine: mine.map(readBlock), theirs: theirs.map(readBlock) },
});

/** Blocks as texts that are equal when the blocks are: the schema puts attributes in one order and fills in what is not said. */
function blocksOf(body: JSONContent): string[] {
  const blocks: string[] = [];
  schema
    .nodeFromJSON(withoutTrailingBlank(body))
    .forEach((node) => blocks.push(JSON.stringify(node.toJSON())));
  return blocks;
}

const readBlock = (block: string) => JSON.parse(block) as JSONContent;
