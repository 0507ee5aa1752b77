using System.Linq.Expressions;
using Lavamedia.GraphQL.Authorization;

namespace Lavamedia.GraphQL.Planning;

/// <summary>What a member of a sort input means; a feature of its <c>InputValueDefinition</c>.</summary>
/// <param name="Member">The member or expression over the entity.</param>
/// <param name="IsObject">Whether the member is to-one, so that the value is the sort input of the other type.</param>
/// <param name="Requirements">What the viewer needs to read the field, and therefore to sort by it.</param>
public sealed record SortBinding(
    LambdaExpression Member,
    bool IsObject = false,
    IReadOnlyList<AuthorizationRequirement>? Requirements = null
);
