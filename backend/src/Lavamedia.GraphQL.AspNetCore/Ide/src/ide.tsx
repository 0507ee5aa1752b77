import { explorerPlugin } from '@graphiql/plugin-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { useMemo, useState } from 'react';
import { createFetcher } from './fetcher';
import { figuresPlugin } from './figures-plugin';
import { sessionPlugin } from './session-plugin';
import { Figures } from './figures';

const welcome = `# One schema for content, media, SEO and people.
#   Ctrl-Space   complete        Ctrl-Enter   run
# Sign in (the key in the left bar) to see drafts: contentItems(stage: DRAFT).

query LatestArticles {
  contentItems(first: 5, where: { type: { eq: ARTICLE } }, order: [{ publishedAt: DESC }]) {
    totalCount
    nodes {
      title
      path
      publishedAt
      author { displayName }
      categories { name }
    }
  }
}
`;

interface IdeProps {
  /** The path at which the endpoint is mapped. */
  endpoint: string;
}

export function Ide({ endpoint }: IdeProps) {
  const [figures] = useState(() => new Figures());
  const fetcher = useMemo(() => createFetcher(endpoint, figures), [endpoint, figures]);
  const plugins = useMemo(
    () => [HISTORY_PLUGIN, explorerPlugin(), figuresPlugin(figures), sessionPlugin()],
    [figures],
  );
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      defaultQuery={welcome}
      defaultEditorToolsVisibility="variables"
      shouldPersistHeaders={false}
    >
      <GraphiQL.Logo>
        <span className="wordmark">Lavamedia</span>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
