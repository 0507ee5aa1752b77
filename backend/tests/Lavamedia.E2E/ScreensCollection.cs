namespace Lavamedia.E2E;

/// <summary>
/// Readers, texts of several hands and all screens as they are looked at, one after the other, beside <see cref="NewsroomCollection"/>: nothing here counts
/// what the newsroom makes or needs to have a list to itself.
/// </summary>
[CollectionDefinition(Name)]
public sealed class ScreensCollection : ICollectionFixture<BrowserFixture>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "screens";
}
