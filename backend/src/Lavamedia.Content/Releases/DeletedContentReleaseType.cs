using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Releases;

/// <summary>What the schema shows of a deleted release.</summary>
[ObjectType<DeletedContentRelease>]
public static class DeletedContentReleaseType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<DeletedContentRelease> type)
    {
        type.Field(release => release.Id).ID<ContentRelease>().Description("The id that it had.");
        type.Field(release => release.Name).Description("What it was called.");
    }
}
