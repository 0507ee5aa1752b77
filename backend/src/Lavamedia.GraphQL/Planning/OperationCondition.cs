using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Planning;

/// <summary>A variable that decides what an operation selects, or what of it comes later.</summary>
/// <param name="Variable">A place where it decides.</param>
/// <param name="MayBeNull">Whether it only decides on <c>@defer</c> and <c>@stream</c>, for which null is as good as true.</param>
internal sealed record OperationCondition(VariableNode Variable, bool MayBeNull);
