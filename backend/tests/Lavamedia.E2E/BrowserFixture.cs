using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>One Chromium for all tests of a collection; each test has a context (cookies, storage) of its own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    /// <summary>
    /// How long, in milliseconds, something may take to come that will come: long, because other tests and other programs have the machine
    /// as well, and what does not come is wrong either way. What must come within a time is measured where that is asked.
    /// </summary>
    private const float Patience = 60_000;

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        await FirstReading.OnceAsync();
        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        browser = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "/usr/bin/chromium",
                Args =
                [
                    // Chromium's own sandbox does not work for root, and the pages are ours.
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    /// <summary>A fresh browser session, French and light unless said otherwise.</summary>
    public async Task<IPage> OpenAsync(
        bool javaScript = true,
        string locale = "fr-FR",
        int width = 1440,
        int height = 900
    )
    {
        var context = await browser!.NewContextAsync(
            new BrowserNewContextOptions
            {
                Locale = locale,
                TimezoneId = "Europe/Paris",
                JavaScriptEnabled = javaScript,
                ViewportSize = new ViewportSize { Width = width, Height = height },
                ReducedMotion = ReducedMotion.Reduce,
                BypassCSP = false,
            }
        );
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    /// <summary>Closes whatever is open.</summary>
    public Task CloseAsync() => Task.WhenAll(browser!.Contexts.Select(context => context.CloseAsync()));

    /// <inheritdoc />
    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }
        playwright?.Dispose();
    }
}
