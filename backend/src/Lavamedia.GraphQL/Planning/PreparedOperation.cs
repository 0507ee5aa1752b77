using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Planning;

/// <summary>An operation of a valid document: what every request for it needs to know before it can choose a plan.</summary>
internal sealed class PreparedOperation(PreparedDocument document, OperationDefinitionNode definition)
{
    public PreparedDocument Document { get; } = document;

    public OperationDefinitionNode Definition { get; } = definition;

    public string? Name => Definition.Name?.Value;
}
