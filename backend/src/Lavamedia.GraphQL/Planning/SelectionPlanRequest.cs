using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Planning;

/// <summary>A field that is offered to a planner with everything below it.</summary>
/// <param name="Field">The field. Below it, selections are merged and <c>@skip</c>/<c>@include</c> are decided: what is not selected is not there.</param>
/// <param name="Source">What the step will be given at run time.</param>
/// <param name="EntityType">The runtime type of the elements; of the owners when those are the source.</param>
/// <param name="ObjectType">The GraphQL type of the elements; of the owners when those are the source.</param>
/// <param name="Selections">What is selected on each element when <paramref name="Source"/> is a batch of elements (of an edge, <c>node</c>,
/// when the step is for edges whose elements come later); for a query, and for owners, it is what is selected on the field's own type,
/// which for a connection means <c>edges</c>, <c>nodes</c>, <c>pageInfo</c>, <c>totalCount</c>.</param>
public sealed record SelectionPlanRequest(
    FieldSelection Field,
    SelectionSource Source,
    Type EntityType,
    ObjectType ObjectType,
    SelectionSet Selections
);
