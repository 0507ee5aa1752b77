using System.Collections.Frozen;
using System.Collections.Immutable;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Planning;

/// <summary>A parsed and valid document, kept between requests.</summary>
internal sealed class PreparedDocument
{
    public PreparedDocument(Schema schema, SourceText source, DocumentNode syntax)
    {
        Schema = schema;
        Source = source;
        Fragments = syntax
            .Definitions.OfType<FragmentDefinitionNode>()
            .ToFrozenDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
        Operations =
        [
            .. syntax.Definitions.OfType<OperationDefinitionNode>().Select(node => new PreparedOperation(this, node)),
        ];
    }

    public Schema Schema { get; }

    public SourceText Source { get; }

    public FrozenDictionary<string, FragmentDefinitionNode> Fragments { get; }

    public ImmutableArray<PreparedOperation> Operations { get; }

    /// <summary>The definition of a field, the introspection fields included.</summary>
    public FieldDefinition? FindField(ObjectType type, string name) => Schema.FindField(type, name);
}
