using Lavamedia.Content.Scheduling;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Releases;

/// <summary>What the schema shows of an item of a release.</summary>
[ObjectType<ContentReleaseItem>]
public static class ContentReleaseItemType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ContentReleaseItem> type)
    {
        type.ImplementsNode();
        type.Field(item => item.Act).Filterable();
        type.Field(item => item.Release).Nullable(false);
        type.Field("contentItem", item => item.Content).Nullable(false).Filterable().Description("The item.");
        type.Field(item => item.Version)
            .Description("The version that is published; null when it is the newest that is approved then.");
        type.Field(item => item.FailureCodes)
            .AssumedSize(3)
            .Description("The codes of what stood against it when the release failed.");
        type.Field(item => item.AddedAt).Sortable();
        type.Field(item => item.AddedBy);
        type.Field(
                "conflicts",
                item =>
                    item.Content.ReleaseItems.Where(other =>
                        other.ReleaseId != item.ReleaseId && other.Release.Status != ReleaseStatus.Published
                    )
            )
            .Description("What other releases that are to come do with the same item.")
            .DefaultOrder("AddedAt, Id")
            .AssumedSize(2);
    }

    /// <summary>Which version goes out.</summary>
    [Cost(0)]
    public static ScheduledVersion GetVersionChoice(
        [Parent(nameof(ContentReleaseItem.VersionId))] ContentReleaseItem item
    ) => item.VersionId is null ? ScheduledVersion.LatestApproved : ScheduledVersion.ThisVersion;
}
