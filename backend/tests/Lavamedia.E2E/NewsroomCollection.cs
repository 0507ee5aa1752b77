namespace Lavamedia.E2E;

/// <summary>
/// Those who write, plan and order the site, one after the other, beside <see cref="ScreensCollection"/>: what opens above a list must not lose
/// the row that it was opened from to another test. With them are those who follow a link of a mail: while <see cref="NewsroomDayTests"/> runs
/// its <see cref="Replica"/>, that may send the mail, with links to its own admin, and take jobs with it when it is killed.
/// </summary>
[CollectionDefinition(Name)]
public sealed class NewsroomCollection : ICollectionFixture<BrowserFixture>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "newsroom";
}
