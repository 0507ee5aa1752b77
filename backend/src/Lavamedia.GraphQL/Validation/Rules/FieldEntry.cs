using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>A field that may have to be merged with others.</summary>
internal sealed class FieldEntry(NamedType? parentType, FieldNode node, FieldDefinition? definition)
{
    public NamedType? ParentType { get; } = parentType;

    public FieldNode Node { get; } = node;

    public FieldDefinition? Definition { get; } = definition;

    /// <summary>The arguments in a form that is equal when the arguments are, whatever their order.</summary>
    public string Arguments { get; } = ArgumentComparison.KeyOf(node.Arguments);

    /// <summary>The arguments of <c>@stream</c>, if the field has it.</summary>
    public string? Stream { get; } =
        node.Directives.FirstOrDefault(directive => directive.Name.Value == "stream") is { } stream
            ? ArgumentComparison.KeyOf(stream.Arguments)
            : null;

    /// <summary>Equal for fields that cannot conflict and conflict with the same others.</summary>
    public object ComparisonKey =>
        Node.SelectionSet is null ? (ParentType, Node.Name.Value, Arguments, Stream is null) : this;
}
