import { expect, it } from 'vitest';
import { readableSql } from './readable-sql';

it('begins a line with each clause and indents what stands within', () => {
  expect(
    readableSql(
      "SELECT t0.title, count(*) FROM article AS t0 LEFT JOIN author AS t1 ON (t1.id = t0.author_id) AND (NOT t1.is_hidden) WHERE (t0.status = 'SELECT FROM') AND t0.id IN (SELECT id FROM x WHERE (a OR b)) ORDER BY t0.title LIMIT 2",
    ),
  ).toBe(`SELECT t0.title, count(*)
FROM article AS t0
LEFT JOIN author AS t1 ON (t1.id = t0.author_id)
  AND (NOT t1.is_hidden)
WHERE (t0.status = 'SELECT FROM')
  AND t0.id IN (
  SELECT id
  FROM x
  WHERE (a OR b)
)
ORDER BY t0.title
LIMIT 2`);
});
