import { explorerPlugin } from '@graphiql/plugin-explorer';
import {
  useGraphiQL,
  useOperationsEditorState,
  useOptimisticState,
  type GraphiQLPlugin,
} from '@graphiql/react';
import type { ReactNode } from 'react';
import { withLists, withoutLists } from './list-literals';

/** The explorer, which reads and writes `order` and other lists of one item too. */
export function listExplorerPlugin(): GraphiQLPlugin {
  return { ...explorerPlugin(), title: 'Explorer', content: ListExplorer };
}

function ListExplorer() {
  const schema = useGraphiQL((state) => state.schema);
  const [text, edit] = useOptimisticState(useOperationsEditorState());
  // The plugin hands these on, though its types keep them to itself.
  const props = {
    query: withoutLists(text),
    onEdit: (edited: string) => {
      edit(schema ? withLists(edited, schema) : edited);
    },
  };
  // Called and not rendered: as a component it would be another one each time, and forget what is unfolded.
  const content = explorerPlugin(props).content as () => ReactNode;
  return content();
}
