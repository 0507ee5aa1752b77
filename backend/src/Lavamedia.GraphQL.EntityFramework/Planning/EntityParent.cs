using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lavamedia.GraphQL.EntityFramework.Planning;

/// <summary>A row that C# resolvers take as their parent, with the members that they declared to need.</summary>
internal sealed class EntityParent(IReadOnlyList<LambdaExpression> path, IEntityType entityType)
{
    public IReadOnlyList<LambdaExpression> Path { get; } = path;

    public IEntityType EntityType { get; } = entityType;

    /// <summary>Members such as <c>Slug</c> or <c>Author.Name</c>.</summary>
    public SortedSet<string> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>The slots whose resolvers get this parent.</summary>
    public List<int> Slots { get; } = [];
}
