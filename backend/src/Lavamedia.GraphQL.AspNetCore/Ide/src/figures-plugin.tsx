import type { GraphiQLPlugin } from '@graphiql/react';
import { useSyncExternalStore } from 'react';
import type { Figures } from './figures';
import { readableSql } from './readable-sql';

/** A panel with cost, round trips and SQL statements of the last run. */
export function figuresPlugin(figures: Figures): GraphiQLPlugin {
  return {
    title: 'Cost and SQL',
    icon: FiguresIcon,
    content: () => <FiguresPanel figures={figures} />,
  };
}

function FiguresPanel({ figures }: { figures: Figures }) {
  const last = useSyncExternalStore(figures.subscribe, figures.last);
  if (!last) return <p className="panel">Run an operation: its cost and its SQL statements appear here.</p>;
  const { operationCost, dataStatistics } = last;
  return (
    <div className="panel">
      <h2>Last run</h2>
      <dl>
        <dt>HTTP status</dt>
        <dd>{last.status}</dd>
        <dt>Field cost</dt>
        <dd>{operationCost?.fieldCost ?? 'not reported'}</dd>
        <dt>Type cost</dt>
        <dd>{operationCost?.typeCost ?? 'not reported'}</dd>
        <dt>Round trips</dt>
        <dd>{dataStatistics?.roundTrips ?? 'not reported'}</dd>
        <dt>SQL statements</dt>
        <dd>{dataStatistics?.statements ?? 'not reported'}</dd>
      </dl>
      {dataStatistics?.sql?.map((statement, index) => (
        <pre key={index}>{readableSql(statement)}</pre>
      ))}
    </div>
  );
}

function FiguresIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 20V10M10 20V4M16 20v-7M22 20H2" />
    </svg>
  );
}
