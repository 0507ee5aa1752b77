import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import '@fontsource-variable/schibsted-grotesk/wght.css';
import '@fontsource-variable/jetbrains-mono/wght.css';
import './ide.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Ide } from './ide';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element "root".');
createRoot(root).render(
  <StrictMode>
    <Ide endpoint={new URL('.', document.baseURI).pathname.replace(/\/$/, '')} />
  </StrictMode>,
);
