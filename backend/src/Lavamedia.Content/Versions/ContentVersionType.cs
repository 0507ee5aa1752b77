using Lavamedia.Content.Body;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Versions;

/// <summary>What the schema shows of a version.</summary>
[ObjectType<ContentVersion>]
public static class ContentVersionType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ContentVersion> type)
    {
        type.ImplementsNode();
        type.Field(version => version.VersionNumber);
        type.Field(version => version.Name);
        type.Field(version => version.RestoredFromNumber);
        type.Field(version => version.WorkflowState).Filterable();
        type.Field(version => version.Title);
        type.Field(version => version.Slug);
        type.Field(version => version.Kicker);
        type.Field(version => version.Summary);
        type.Field(version => version.Body);
        type.Field("fields", version => version.Fields)
            .Description("What it says in the fields of its type, by their keys; ids as they are given elsewhere.");
        type.Field(version => version.Author);
        type.Field(version => version.Bylines).DefaultOrder("Position, Id").AssumedSize(2);
        type.Field(version => version.Tags).DefaultOrder("Name, Id").AssumedSize(5);
        type.Field(version => version.Categories).DefaultOrder("Position, Name, Id").AssumedSize(3);
        type.Field(version => version.Hero);
        type.Field(version => version.WordCount);
        type.Field(version => version.AcceptedSuggestions).DefaultOrder("ProposedAt, Id").AssumedSize(1);
        type.Field(version => version.CreatedAt);
        type.Field(version => version.CreatedBy);
    }

    /// <summary>
    /// What of the item differs from the version before, by the names of the input's members (`title`, `body`, `categoryIds`, …);
    /// empty for the first version.
    /// </summary>
    [Cost(1)] // Read from the row in memory.
    public static IReadOnlyList<string> GetChangedMembers(
        [Parent(nameof(ContentVersion.Diff))] ContentVersion version
    ) => version.Diff is { } diff ? VersionSnapshot.ChangedMembers(diff) : [];

    /// <summary>Minutes that reading the body takes.</summary>
    [Cost(1)] // Read from the row in memory.
    public static int GetReadingTimeMinutes([Parent(nameof(ContentVersion.WordCount))] ContentVersion version) =>
        BodyText.ReadingTimeMinutes(version.WordCount);
}
