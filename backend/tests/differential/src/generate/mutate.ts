import { parse, parseType, parseValue, print, type ASTNode, type DocumentNode } from 'graphql-reference';
import type { Random } from '../random.ts';
import { anyLiteral } from './literals.ts';

type Node = ASTNode & Record<string, unknown>;

/** A node and where it hangs: in a member of its parent, or in a list that is one. */
interface Place {
  node: Node;
  parent: Record<string, unknown>;
  key: string;
  list?: unknown[];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string';

/** All nodes below a document with their places. */
export function placesOf(root: DocumentNode): Place[] {
  const places: Place[] = [];
  const visit = (parent: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(parent)) {
      if (key === 'loc') continue;
      if (Array.isArray(value)) {
        for (const item of value as unknown[]) {
          if (!isNode(item)) continue;
          places.push({ node: item, parent, key, list: value as unknown[] });
          visit(item);
        }
      } else if (isNode(value)) {
        places.push({ node: value, parent, key });
        visit(value);
      }
    }
  };
  visit(root as unknown as Record<string, unknown>);
  return places;
}

/** A copy without positions, which may be changed. */
export const editable = (document: DocumentNode): DocumentNode =>
  JSON.parse(
    JSON.stringify(document, (key, value: unknown) => (key === 'loc' ? undefined : value)),
  ) as DocumentNode;

const names = [
  'nope',
  '__x',
  'id',
  'Query',
  'String',
  'x',
  'on1',
  'Int',
  'Node',
  'deprecated',
  'oneOf',
  'if',
  'F0',
];

/** Changes the syntax tree of a text in one to three places; the text stays as it is when it does not parse. */
export function mutateTree(text: string, random: Random): string {
  let document: DocumentNode;
  try {
    document = editable(parse(text));
  } catch {
    return text;
  }
  for (let i = random.between(1, 3); i > 0; i--) mutateOnce(document, random);
  try {
    return print(document);
  } catch {
    // A tree that the printer cannot write was changed too far.
    return text;
  }
}

function mutateOnce(document: DocumentNode, random: Random): void {
  const places = placesOf(document);
  const place = random.pick(places);
  const { node, list } = place;
  const roll = random.below(10);
  if (node.kind === 'Name') {
    const others = places.filter((other) => other.node.kind === 'Name');
    place.parent[place.key] = {
      kind: 'Name',
      value: random.chance(0.6) ? (random.pick(others).node as { value?: string }).value : random.pick(names),
    };
  } else if (node.kind.endsWith('Type') && roll < 7) {
    const changed = changedType(print(node), random);
    // A mark within a mark would not be a type.
    const isMarked = place.parent.kind === 'NonNullType' && changed.kind === 'NonNullType';
    replace(place, isMarked ? (changed as unknown as { type: Node }).type : changed);
  } else if (
    /Value$|^Variable$/u.test(node.kind) &&
    place.key !== 'url' &&
    !isDescription(place) &&
    roll < 8
  ) {
    replace(place, parseValue(anyLiteral(random), { noLocation: true }) as unknown as Node);
  } else if (list && roll < 4 && !mustStay(place)) {
    list.splice(list.indexOf(node), 1);
  } else if (list && roll < 7) {
    list.splice(random.below(list.length + 1), 0, structuredClone(node));
  } else {
    const alike = places.filter((other) => other.node.kind === node.kind && other.node !== node);
    if (alike.length > 0) replace(place, structuredClone(random.pick(alike).node));
  }
}

/** Empty documents say nothing, and empty selection sets belong to a later draft than the engine's. */
const mustStay = ({ key, list }: Place): boolean =>
  list?.length === 1 && (key === 'definitions' || key === 'selections');

const isDescription = ({ key }: Place): boolean => key === 'description';

function changedType(type: string, random: Random): Node {
  const changed = random.pick([
    `[${type}]`,
    type.endsWith('!') ? type.slice(0, -1) : `${type}!`,
    type.startsWith('[') ? type.replace(/^\[(.*)\]!?$/u, '$1') : `[${type}]!`,
    random.pick(['Int', 'String!', 'Query', 'Nope', '[ID!]']),
  ]);
  return parseType(changed, { noLocation: true }) as unknown as Node;
}

function replace({ node, parent, key, list }: Place, by: Node): void {
  if (list) list[list.indexOf(node)] = by;
  else parent[key] = by;
}

const fragments = [
  '{', '}', '(', ')', '[', ']', '!', '$', '&', '|', '=', ':', '@', '...', '"', '"""', '\\', '#', ',', '.', '..',
  '-', '0', '00', '1.', '1e', '0x1', '\u{FEFF}', '\r', '\n', '\t', '\u0000', '\u0007', '\u{1F525}', 'é', '\ud800',
  'on', 'null', 'true', 'extend', 'query', 'fragment', 'type', 'schema', 'directive', 'repeatable', 'implements',
  '"\\u{110000}"', '"\\uD83D\\uDD25"', '"\\uD83D"', '"\\x"', '1a', '"a\nb"', '# comment\n', '"""\n  a\n b"""',
]; // prettier-ignore

/** Changes the characters of a text, so that lexer and parser have something to refuse. */
export function mutateText(text: string, random: Random): string {
  let changed = text;
  for (let i = random.between(1, 3); i > 0; i--) {
    const at = random.below(changed.length + 1);
    const before = changed.slice(0, at);
    switch (random.below(4)) {
      case 0:
        changed = before + changed.slice(at + random.between(1, 8));
        break;
      case 1:
        changed = before + random.pick(fragments) + changed.slice(at);
        break;
      case 2:
        changed = before + random.pick(fragments) + changed.slice(at + 1);
        break;
      default: {
        const from = random.below(changed.length + 1);
        changed = before + changed.slice(from, from + random.between(1, 30)) + changed.slice(at);
      }
    }
  }
  return changed;
}

/** Writes the same tokens with other white space, line ends and commas. */
export function respace(text: string, random: Random): string {
  if (text.includes('"""')) return text;
  return text.replace(/[ \n]+(?=(?:[^"]*"[^"]*")*[^"]*$)/gu, (space) =>
    random.chance(0.2) ? random.pick(['\r\n', '\r', '\t', ' , ', ' #c\n', '\u{FEFF} ', '\n\n']) : space,
  );
}
