import { slugify } from '@lavamedia/utils';
import { descendants, integerAttribute, isBodyNode, plainText } from './body-document';

export interface SectionHeading {
  /** The id of the heading's element. */
  id: string;
  text: string;
}

/** The headings of the first level of a body, each once; those of signs alone have no id to lead to. */
export function sectionHeadings(body: unknown): SectionHeading[] {
  if (!isBodyNode(body)) return [];
  const headings = [...descendants(body)]
    .filter((node) => node.type === 'heading' && integerAttribute(node, 'level', 2) === 2)
    .map((node) => ({ id: slugify(plainText(node)), text: plainText(node) }))
    .filter(({ id }) => id !== '');
  return [...new Map(headings.map((heading) => [heading.id, heading])).values()];
}
