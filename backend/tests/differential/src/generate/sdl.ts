import type { Random } from '../random.ts';
import type { Argument, Field, SchemaModel, TypeModel } from './model.ts';

const descriptions = [
  '"Short"',
  '"""Block"""',
  '"""\n  Two\n    lines\n"""\n',
  '"""Ends with a quote " """',
  '"Éruption 🔥 \\u0041"',
  '""',
];

/** Writes a schema as SDL, some of its types in several parts and in any order. */
export function writeSchema(schema: SchemaModel, random: Random): string {
  const described = (text: string) => (random.chance(0.12) ? `${random.pick(descriptions)} ${text}` : text);
  const deprecated = () =>
    random.chance(0.1) ? random.pick([' @deprecated', ' @deprecated(reason: "Use \\"other\\"")']) : '';
  const canBeDeprecated = ({ type, defaultValue }: Argument) =>
    !type.endsWith('!') || defaultValue !== undefined;

  const argument = (one: Argument): string =>
    described(
      `${one.name}: ${one.type}${one.defaultValue === undefined ? '' : ` = ${one.defaultValue}`}${
        canBeDeprecated(one) ? deprecated() : ''
      }`,
    );
  const list = (all: readonly Argument[]) => (all.length > 0 ? `(${all.map(argument).join(', ')})` : '');
  // Interfaces that deprecate a field let implementations do so, not the other way round: only roots are safe.
  const isRoot = ({ name }: TypeModel) => [schema.query, schema.mutation, schema.subscription].includes(name);
  const field = (owner: TypeModel) => (one: Field) =>
    described(`${one.name}${list(one.arguments)}: ${one.type}${isRoot(owner) ? deprecated() : ''}`);
  const block = (lines: readonly string[]) =>
    lines.length > 0 ? ` {\n${lines.map((line) => `  ${line}\n`).join('')}}` : '';

  function parts(head: string, lines: string[]): string[] {
    if (lines.length < 2 || random.chance(0.85)) return [described(head) + block(lines)];
    const at = random.between(1, lines.length - 1);
    const [keyword = '', name = ''] = head.split(' ');
    return [
      described(head) + block(lines.slice(0, at)),
      `extend ${keyword} ${name}${block(lines.slice(at))}`,
    ];
  }

  function write(type: TypeModel): string[] {
    switch (type.kind) {
      case 'scalar':
        return [
          described(
            `scalar ${type.name}${random.chance(0.4) ? ' @specifiedBy(url: "https://example.org/a")' : ''}`,
          ),
        ];
      case 'enum':
        return parts(
          `enum ${type.name}`,
          type.values.map((value) => described(value + deprecated())),
        );
      case 'union':
        return [
          described(`union ${type.name} = ${random.chance(0.2) ? '| ' : ''}${type.members.join(' | ')}`),
        ];
      case 'input':
        return parts(`input ${type.name}${type.oneOf ? ' @oneOf' : ''}`, type.fields.map(argument));
      case 'type':
      case 'interface': {
        const implementing = type.interfaces.length > 0 ? ` implements ${type.interfaces.join(' & ')}` : '';
        return parts(`${type.kind} ${type.name}${implementing}`, type.fields.map(field(type)));
      }
    }
  }

  const definitions = [...schema.types.values()].flatMap(write);
  for (const { name, arguments: all, repeatable, locations } of schema.directives) {
    definitions.push(
      described(
        `directive @${name}${list(all)}${repeatable ? ' repeatable' : ''} on ${locations.join(' | ')}`,
      ),
    );
  }
  if (schema.incremental) {
    definitions.push(
      'directive @defer(if: Boolean! = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT',
      'directive @stream(initialCount: Int! = 0, if: Boolean! = true, label: String) on FIELD',
    );
  }
  const roots = [
    ['query', schema.query, 'Query'],
    ['mutation', schema.mutation, 'Mutation'],
    ['subscription', schema.subscription, 'Subscription'],
  ] as const;
  if (roots.some(([, name, usual]) => name !== undefined && name !== usual) || random.chance(0.1)) {
    const lines = roots.flatMap(([operation, name]) => (name === undefined ? [] : [`${operation}: ${name}`]));
    definitions.push(described(`schema${block(lines)}`));
  }
  if (random.chance(0.3)) definitions.sort(() => random.next() - 0.5);
  return definitions.join(random.pick(['\n', '\n\n', '\r\n']));
}
