using Lavamedia.GraphQL.EntityFramework;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Modelling.Definitions;

/// <summary>How types of content are read.</summary>
[QueryType]
public static class ContentTypeQueries
{
    private static readonly EntityQuery<ContentTypeDefinition, bool> InOrder = new(
        (types, _) => types.OrderBy(type => type.Key)
    );

    /// <summary>The types of content that editors made, in the order of their keys; 100 at most.</summary>
    [Authorize]
    [UseProjection]
    [ListSize(6)]
    public static IQueryable<ContentTypeDefinition> GetContentTypes() => InOrder.With(default);
}
