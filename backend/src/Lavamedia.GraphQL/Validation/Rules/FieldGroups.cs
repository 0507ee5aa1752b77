using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>The fields of a selection set by response key, and the fragments spread in it, each once.</summary>
internal sealed class FieldGroups
{
    public Dictionary<string, List<FieldEntry>> Fields { get; } = new(StringComparer.Ordinal);

    public List<FragmentDefinitionNode> Spreads { get; } = [];

    public void Add(string responseName, FieldEntry field)
    {
        if (!Fields.TryGetValue(responseName, out var fields))
        {
            Fields.Add(responseName, fields = []);
        }

        fields.Add(field);
    }

    public void Add(FragmentDefinitionNode fragment)
    {
        if (_known.Add(fragment))
        {
            Spreads.Add(fragment);
        }
    }

    private readonly HashSet<FragmentDefinitionNode> _known = [];
}

/// <summary>A field that may have to be merged with others.</summary>
internal sealed class FieldEntry(NamedType? parentType, FieldNode node, FieldDefinition? definition)
{
    public NamedType? ParentType { get; } = parentType;

    public FieldNode Node { get; } = node;

    public FieldDefinition? Definition { get; } = definition;

    /// <summary>The arguments in a form that is equal when the arguments are, whatever their order.</summary>
    public string Arguments { get; } = ArgumentComparison.KeyOf(node.Arguments);

    /// <summary>The arguments of <c>@stream</c>, if the field has it.</summary>
    public string? Stream { get; } = node.Directives.FirstOrDefault(directive => directive.Name.Value == "stream") is { } stream
        ? ArgumentComparison.KeyOf(stream.Arguments)
        : null;

    /// <summary>Equal for fields that cannot conflict and conflict with the same others.</summary>
    public object ComparisonKey => Node.SelectionSet is null ? (ParentType, Node.Name.Value, Arguments, Stream is null) : this;
}

/// <summary>Two fields, or groups of them, that cannot be merged.</summary>
/// <param name="ResponseName">The response key that both have.</param>
/// <param name="Reason">Why they cannot.</param>
/// <param name="First">The first field and those below it that conflict.</param>
/// <param name="Second">The second field and those below it that conflict.</param>
internal sealed record FieldConflict(string ResponseName, string Reason, List<FieldNode> First, List<FieldNode> Second);
