import type { PageHead } from '@/content/article';
import { JsonLd } from './json-ld';

/** The part of a head that Next's metadata has no place for. React moves the meta elements up into the head. */
export function HeadElements({ head }: { head: PageHead | null }) {
  if (!head) return null;
  return (
    <>
      {head.properties.map(({ name, content }, index) => (
        <meta key={`${index} ${name}`} property={name} content={content} />
      ))}
      {head.names.map(({ name, content }) => (
        <meta key={name} name={name} content={content} />
      ))}
      <JsonLd data={head.structuredData} />
    </>
  );
}
