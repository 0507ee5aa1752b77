namespace Lavamedia.E2E;

/// <summary>Tests in a browser. What one opened is closed when it ends: a screen that stays open follows all that later tests do.</summary>
public abstract class BrowserTests(BrowserFixture browser) : IAsyncLifetime
{
    /// <summary>The browser of the collection.</summary>
    protected BrowserFixture Browser => browser;

    /// <inheritdoc />
    public virtual Task InitializeAsync() => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task DisposeAsync() => browser.CloseAsync();
}
