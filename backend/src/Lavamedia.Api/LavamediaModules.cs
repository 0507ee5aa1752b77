using Lavamedia.Analytics;
using Lavamedia.Api.Seed;
using Lavamedia.Content;
using Lavamedia.Exchange;
using Lavamedia.Identity;
using Lavamedia.Media;
using Lavamedia.Notifications;
using Lavamedia.Platform.Modules;
using Lavamedia.Search;
using Lavamedia.Seo;

namespace Lavamedia.Api;

/// <summary>The modules that make the product.</summary>
public static class LavamediaModules
{
    /// <summary>All modules above Platform; each comes after those it builds on.</summary>
    public static IReadOnlyList<IModule> All { get; } =
    [
        new IdentityModule(),
        new MediaModule(),
        new ContentModule(),
        new SeoModule(),
        new ExchangeModule(),
        new SearchModule(),
        new AnalyticsModule(),
        new NotificationsModule(),
        new DemoModule(),
    ];
}
