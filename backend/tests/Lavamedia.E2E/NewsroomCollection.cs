namespace Lavamedia.E2E;

/// <summary>
/// Those who write, plan and order the site, one after the other, beside <see cref="ScreensCollection"/>: what opens above a list must not lose
/// the row that it was opened from to another test.
/// </summary>
[CollectionDefinition(Name)]
public sealed class NewsroomCollection : ICollectionFixture<BrowserFixture>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "newsroom";
}
