using System.Linq.Expressions;

namespace Lavamedia.GraphQL.Planning;

/// <summary>
/// What a field below <c>aggregates</c> or <c>groups</c> stands for; a feature of its definition. A field of an entity's figures names
/// the member; the field below it, whose type all entities share, names the function.
/// </summary>
/// <param name="Function">The figure; null for an object that holds the figures of <paramref name="Member"/>.</param>
/// <param name="Member">The member or expression over the entity; null for the count of elements and below a member.</param>
public sealed record AggregateBinding(AggregateFunction? Function, LambdaExpression? Member);
