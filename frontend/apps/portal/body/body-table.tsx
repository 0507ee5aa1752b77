import { Children, type ReactNode } from 'react';
import { integerAttribute, plainText, textAttribute, type BodyNode } from './body-document';

interface Props {
  node: BodyNode;
  /** Renders what stands in a cell. */
  renderCell: (cell: BodyNode) => ReactNode;
  texts: {
    /** What a table without a caption is called, and in which language where that is not its own. */
    table: string;
    lang: string | undefined;
    contentLang: string | undefined;
  };
}

const NUMBER = /^[+−–-]?\d[\d\s.,\u00A0\u202F]*(\s?(%|‰|€|\$|£|°|°C|km|m|kg|t|M€|Md€))?$/;

/**
 * A table. On a narrow screen each row of a plain table with a head becomes a small list that names its columns; others scroll
 * sideways. Columns of figures stand at the right.
 */
export function BodyTable({ node, renderCell, texts }: Props) {
  const rows = (node.content ?? []).map((row) => row.content ?? []);
  const [head = []] = rows;
  const hasHead = rows.length > 1 && head.every(({ type }) => type === 'tableHeader');
  const body = hasHead ? rows.slice(1) : rows;
  const isPlain = rows.every((row) => row.length === head.length && row.every(isSingle));
  const stacks = hasHead && isPlain && head.length > 2;
  const figures = isPlain ? head.map((_, column) => body.every((row) => isFigure(row[column]))) : [];
  const caption = textAttribute(node, 'caption');

  const cells = (row: BodyNode[], inHead: boolean) =>
    row.map((cell, column) => {
      const isHeader = cell.type === 'tableHeader';
      const Cell = isHeader ? 'th' : 'td';
      return (
        <Cell
          key={column}
          role={isHeader ? (inHead ? 'columnheader' : 'rowheader') : 'cell'}
          {...(isHeader ? { scope: inHead ? 'col' : 'row' } : {})}
          {...span(cell)}
          {...(figures[column] ? { className: 'figure' } : {})}
          {...(stacks && !inHead && head[column] ? { 'data-label': plainText(head[column]) } : {})}
        >
          {renderCell(cell)}
        </Cell>
      );
    });

  return (
    // It scrolls sideways, so the keyboard must be able to reach it.
    <div
      className="table"
      tabIndex={0}
      role="region"
      aria-label={caption ?? texts.table}
      lang={caption ? undefined : texts.lang}
    >
      <table role="table" lang={caption ? undefined : texts.contentLang} data-stacks={stacks || undefined}>
        {caption && <caption>{caption}</caption>}
        {hasHead && (
          <thead role="rowgroup">
            <tr role="row">{Children.toArray(cells(head, true))}</tr>
          </thead>
        )}
        <tbody role="rowgroup">
          {body.map((row, index) => (
            <tr key={index} role="row">
              {Children.toArray(cells(row, false))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const isSingle = (cell: BodyNode) =>
  integerAttribute(cell, 'colspan', 1) === 1 && integerAttribute(cell, 'rowspan', 1) === 1;

const isFigure = (cell: BodyNode | undefined) => cell !== undefined && NUMBER.test(plainText(cell).trim());

function span(cell: BodyNode) {
  const colSpan = integerAttribute(cell, 'colspan', 1);
  const rowSpan = integerAttribute(cell, 'rowspan', 1);
  return { ...(colSpan > 1 ? { colSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) };
}
