using System.Collections.Immutable;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.AspNetCore.Rest;

/// <summary>A part of the address that gives a value to a variable, or to a member of one.</summary>
/// <param name="Name">Its name on the wire, in snake_case.</param>
/// <param name="IsPath">Whether it stands in the path; else in the query string.</param>
/// <param name="Variable">The variable.</param>
/// <param name="Members">The members of the variable's input down to the value; empty when it is the variable itself.</param>
public sealed record RestParameter(
    string Name,
    bool IsPath,
    VariableDefinitionNode Variable,
    ImmutableArray<string> Members
);
