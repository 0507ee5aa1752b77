using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Execution.Coercion;

/// <summary>A variable of an operation with its type in the schema.</summary>
/// <param name="Node">The definition in the document.</param>
/// <param name="Type">Its type.</param>
/// <param name="Ordinal">Its position among the variables of the operation.</param>
public sealed record VariableSignature(VariableDefinitionNode Node, GraphQLType Type, int Ordinal) : INamed
{
    /// <inheritdoc/>
    public string Name => Node.Variable.Name.Value;

    /// <summary>The value used when the request gives none, as it is written.</summary>
    public ValueNode? DefaultLiteral => Node.DefaultValue;
}
