import { ChangeSet, simplifyChanges, type Change, type TokenEncoder } from '@tiptap/pm/changeset';
import type { Mark, Node } from '@tiptap/pm/model';
import { StepMap } from '@tiptap/pm/transform';
import { diffIndices } from 'node-diff3';

/** What became of a part of a body: `fromA` to `toA` of the one before, `fromB` to `toB` of the one after. */
export type BodyChange = Pick<Change, 'fromA' | 'toA' | 'fromB' | 'toB'>;

/** Compares two bodies of one schema: first their blocks, so that a long text costs little, then word by word within what differs. */
export function compareBodies(before: Node, after: Node): readonly BodyChange[] {
  const [blocksBefore, blocksAfter] = [blocksOf(before), blocksOf(after)];
  const ranges = diffIndices(
    blocksBefore.map(({ key }) => key),
    blocksAfter.map(({ key }) => key),
  ).flatMap(({ buffer1: [start, length], buffer2: [newStart, newLength] }) => [
    positionOf(blocksBefore, start),
    positionOf(blocksBefore, start + length) - positionOf(blocksBefore, start),
    positionOf(blocksAfter, newStart + newLength) - positionOf(blocksAfter, newStart),
  ]);
  const { changes } = ChangeSet.create<null>(before, () => null, tokens).addSteps(
    after,
    [new StepMap(ranges)],
    null,
  );
  return simplifyChanges(changes, after);
}

interface Block {
  readonly key: string;
  readonly end: number;
}

function blocksOf(body: Node): Block[] {
  const blocks: Block[] = [];
  body.forEach((node, offset) => {
    blocks.push({ key: JSON.stringify(node.toJSON()), end: offset + node.nodeSize });
  });
  return blocks;
}

const positionOf = (blocks: readonly Block[], index: number) => blocks[index - 1]?.end ?? 0;

/** A word that became bold, a heading of another level, a picture with other words: all of them differ. */
const tokens: TokenEncoder<string> = {
  encodeCharacter: (character, marks) => `${character}${marksOf(marks)}`,
  encodeNodeStart: ({ type, attrs, marks }) => `<${type.name}${JSON.stringify(attrs)}${marksOf(marks)}`,
  encodeNodeEnd: ({ type }) => `>${type.name}`,
  compareTokens: (a, b) => a === b,
};

const marksOf = (marks: readonly Mark[]) => (marks.length === 0 ? '' : JSON.stringify(marks));
