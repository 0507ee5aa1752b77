using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lavamedia.GraphQL.EntityFramework.Planning;

/// <summary>A row, or an object made of its values, that C# resolvers take as their parent, with the members that they declared to need.</summary>
internal sealed class EntityParent(IReadOnlyList<LambdaExpression> path, IEntityType entityType)
{
    public IReadOnlyList<LambdaExpression> Path { get; } = path;

    public IEntityType EntityType { get; } = entityType;

    /// <summary>The way from the entity to an object made of its values; null for the entity itself.</summary>
    public LambdaExpression? Value { get; init; }

    /// <summary>What has to be there for such an object to be there; null when it always is.</summary>
    public LambdaExpression? Partner { get; init; }

    /// <summary>The class of the parent.</summary>
    public Type Type => Value?.Body.Type ?? EntityType.ClrType;

    /// <summary>The way from the entity to a member of the parent, such as <c>Slug</c> or <c>Author.Name</c>.</summary>
    public LambdaExpression WayTo(string member)
    {
        var entity = Value?.Parameters[0] ?? Expression.Parameter(EntityType.ClrType, "x");
        return Expression.Lambda(
            member.Split('.').Aggregate(Value?.Body ?? entity, Expression.PropertyOrField),
            entity
        );
    }

    /// <summary>Members such as <c>Slug</c> or <c>Author.Name</c>.</summary>
    public SortedSet<string> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>The slots whose resolvers get this parent.</summary>
    public List<int> Slots { get; } = [];
}
