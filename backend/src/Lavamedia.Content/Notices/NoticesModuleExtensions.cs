using Lavamedia.Content.Events;
using Lavamedia.Content.Subscriptions;
using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Notices;

/// <summary>What people are told of.</summary>
internal static class NoticesModuleExtensions
{
    /// <summary>Registers how notices are written, shown and forgotten.</summary>
    public static void AddNotices(this ModuleBuilder module)
    {
        module.Services.AddScoped<Notify>().AddScoped<MarkNoticesRead>().AddScoped<IPersonalData, NoticeData>();
        module
            .HandleEvent<NoticeWritten, AnnounceNotice>("content.announce_notice", AnnounceContentItem.Policy)
            .HandleJob<PruneNotices, PruneNoticesHandler>("content.prune_notices")
            .Schedule("content.prune_notices", TimeSpan.FromHours(6), new PruneNotices(Days: 180));
    }
}
