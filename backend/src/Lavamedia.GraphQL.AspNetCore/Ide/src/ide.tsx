import { listExplorerPlugin } from './explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { useMemo, useState } from 'react';
import { createFetcher } from './fetcher';
import { figuresPlugin } from './figures-plugin';
import { sessionPlugin } from './session-plugin';
import { useEditorLook } from './editor-look';
import { Figures } from './figures';

const welcome = `# Content, media, SEO and people: one schema.
# Ctrl-Space completes, Ctrl-Enter runs.
# Drafts: sign in (the key), then stage: DRAFT.

query LatestArticles {
  contentItems(first: 5, where: { type: { eq: ARTICLE } }, order: { publishedAt: DESC }) {
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
    () => [HISTORY_PLUGIN, listExplorerPlugin(), figuresPlugin(figures), sessionPlugin()],
    [figures],
  );
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      defaultQuery={welcome}
      defaultEditorToolsVisibility={matchMedia('(width < 700px)').matches ? false : 'variables'}
      shouldPersistHeaders={false}
    >
      <GraphiQL.Logo>
        <Wordmark />
      </GraphiQL.Logo>
    </GraphiQL>
  );
}

/** The name; and, because it lies inside GraphiQL's context, what dresses the editors. */
function Wordmark() {
  useEditorLook();
  return <span className="wordmark">Lavamedia</span>;
}
