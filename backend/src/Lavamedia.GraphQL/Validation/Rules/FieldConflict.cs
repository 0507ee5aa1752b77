using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>Two fields, or groups of them, that cannot be merged.</summary>
/// <param name="ResponseName">The response key that both have.</param>
/// <param name="Reason">Why they cannot.</param>
/// <param name="First">The first field and those below it that conflict.</param>
/// <param name="Second">The second field and those below it that conflict.</param>
internal sealed record FieldConflict(string ResponseName, string Reason, List<FieldNode> First, List<FieldNode> Second);
