import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { withLists, withoutLists } from './list-literals';

const schema = buildSchema(`
  type Query { items(first: Int, order: [Sort!], where: Where): Int }
  input Sort { title: Direction }
  input Where { and: [Where!] id: Ids }
  input Ids { in: [ID!] eq: ID }
  enum Direction { ASC DESC }
`);
const listed = `{
  items(first: 2, order: [{title: DESC}], where: {and: [{id: {in: ["a"]}}]})
}`;
const unlisted = `{
  items(first: 2, order: {title: DESC}, where: {and: {id: {in: "a"}}})
}`;

it('shows a list of one item as the item, and puts it back', () => {
  expect(withoutLists(listed)).toBe(unlisted);
  expect(withLists(unlisted, schema)).toBe(listed);
});

it('leaves alone what is a list already, a variable, null, or still being typed', () => {
  const several = `query ($order: [Sort!]) {
  a: items(order: [{title: ASC}, {title: DESC}])
  b: items(order: $order)
  c: items(order: null, where: {id: {eq: "x"}})
}`;
  expect(withoutLists(several)).toBe(several);
  expect(withLists(several, schema)).toBe(several);
  expect(withoutLists('{ items(')).toBe('{ items(');
});
