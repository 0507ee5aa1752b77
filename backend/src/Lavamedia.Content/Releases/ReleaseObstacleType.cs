using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Releases;

/// <summary>What the schema shows of what stands against an item of a release.</summary>
[ObjectType<ReleaseObstacle>]
public static class ReleaseObstacleType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ReleaseObstacle> type)
    {
        type.Description("What stands against an item of a release.");
        type.Field(obstacle => obstacle.ContentId).ID<ContentItem>().Description("The item.");
    }

    /// <summary>The codes of the errors for which it could not go out.</summary>
    [Cost(0)] // Known: nothing is waited for.
    [ListSize(3)]
    public static IReadOnlyList<string> GetCodes([Parent] ReleaseObstacle obstacle) =>
        [.. obstacle.Errors.Select(error => error.Code).Distinct()];

    /// <summary>Why it could not go out, for developers; a screen says it in its own words by the codes.</summary>
    [Cost(0)] // Known: nothing is waited for.
    [ListSize(3)]
    public static IReadOnlyList<string> GetMessages([Parent] ReleaseObstacle obstacle) =>
        [.. obstacle.Errors.Select(error => error.Message)];
}
