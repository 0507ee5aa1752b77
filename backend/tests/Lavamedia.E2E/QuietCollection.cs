namespace Lavamedia.E2E;

/// <summary>
/// What holds the product to a time or to bytes, and what changes what everybody sees: it runs when all others have ended, with the machine and
/// the site to itself.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class QuietCollection : ICollectionFixture<BrowserFixture>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "quiet";
}
