import { common, createLowlight } from 'lowlight';
import { Fragment, type ReactNode } from 'react';

const lowlight = createLowlight(common);

type Part = ReturnType<typeof lowlight.highlight>['children'][number];

/** Code with the parts of its language marked, done on the server; a language that is not known stays plain. */
export function highlightCode(code: string, language: string | null): ReactNode {
  if (!language || !lowlight.registered(language)) return code;
  return lowlight.highlight(language, code).children.map(renderPart);
}

function renderPart(part: Part, index: number): ReactNode {
  if (part.type === 'text') return <Fragment key={index}>{part.value}</Fragment>;
  if (part.type !== 'element') return null;
  const { className } = part.properties;
  return (
    <span key={index} className={Array.isArray(className) ? className.join(' ') : undefined}>
      {part.children.map(renderPart)}
    </span>
  );
}
