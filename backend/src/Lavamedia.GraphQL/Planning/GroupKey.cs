using System.Linq.Expressions;
using Lavamedia.GraphQL.Authorization;

namespace Lavamedia.GraphQL.Planning;

/// <summary>
/// Something by which the elements of a list can be grouped: the runtime value of an enum value of <c>by</c>, and a feature of the
/// field that shows the group's value.
/// </summary>
/// <param name="name">The name of the field that shows the value.</param>
/// <param name="member">The member or expression over the entity.</param>
/// <param name="requirements">What the viewer needs to read the member, and therefore to group by it.</param>
public sealed class GroupKey(string name, LambdaExpression member, IReadOnlyList<AuthorizationRequirement> requirements)
{
    /// <summary>The largest number of groups of one answer.</summary>
    public const int MaximumGroups = 100;

    /// <summary>The name of the field that shows the value.</summary>
    public string Name { get; } = name;

    /// <summary>The member or expression over the entity.</summary>
    public LambdaExpression Member { get; } = member;

    /// <summary>What the viewer needs to read the member.</summary>
    public IReadOnlyList<AuthorizationRequirement> Requirements { get; } = requirements;
}
