using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Validation;

/// <summary>A place where a variable is used.</summary>
/// <param name="Node">The variable.</param>
/// <param name="Type">The type expected there, if it is known.</param>
/// <param name="ParentType">The input object that the variable is a field of, if it is one.</param>
/// <param name="HasDefault">Whether the place has a default of its own.</param>
internal readonly record struct VariableUsage(
    VariableNode Node,
    GraphQLType? Type,
    InputObjectType? ParentType,
    bool HasDefault
);
