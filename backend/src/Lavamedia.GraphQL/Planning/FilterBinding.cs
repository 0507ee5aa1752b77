using System.Linq.Expressions;
using Lavamedia.GraphQL.Authorization;

namespace Lavamedia.GraphQL.Planning;

/// <summary>What a member of a filter input means; a feature of its <c>InputValueDefinition</c>.</summary>
/// <param name="Kind">What the member stands for.</param>
/// <param name="Member">The member or expression over the entity, for <see cref="FilterKind.Value"/>, <see cref="FilterKind.Object"/>
/// and <see cref="FilterKind.List"/>; null for the others.</param>
/// <param name="NodeTypeName">The node type whose opaque ids are given, for members that are keys.</param>
/// <param name="Requirements">What the viewer needs to read the field, and therefore to filter by it.</param>
public sealed record FilterBinding(
    FilterKind Kind,
    LambdaExpression? Member = null,
    string? NodeTypeName = null,
    IReadOnlyList<AuthorizationRequirement>? Requirements = null
);
