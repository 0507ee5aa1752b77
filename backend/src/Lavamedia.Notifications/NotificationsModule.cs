using Lavamedia.Content.Events;
using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Media.Events;
using Lavamedia.Notifications.Newsletter.Access;
using Lavamedia.Notifications.Newsletter.Mail;
using Lavamedia.Notifications.Newsletter.Subscribers;
using Lavamedia.Notifications.Newsletter.Subscribing;
using Lavamedia.Notifications.Portal;
using Lavamedia.Platform.Jobs;
using Lavamedia.Platform.Modules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Notifications;

/// <summary>Tells others what happened: the portal's caches; and keeps who asked for the newsletter.</summary>
public sealed class NotificationsModule : IModule
{
    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        module.AddEntities();
        module.AddGraphQLTypes();
        AddNewsletter(module);
        module.Services.Configure<PortalOptions>(options => module.Configuration.GetSection("Lavamedia").Bind(options));
        module.HandleEvent<ContentItemPublished, RevalidatePortal>(
            "portal.revalidate_published",
            RevalidatePortal.Policy
        );
        module.HandleEvent<ContentItemUpdated, RevalidatePortal>("portal.revalidate_updated", RevalidatePortal.Policy);
        module.HandleEvent<ContentItemUnpublished, RevalidatePortal>(
            "portal.revalidate_unpublished",
            RevalidatePortal.Policy
        );
        module.HandleEvent<ContentItemArchived, RevalidatePortal>(
            "portal.revalidate_archived",
            RevalidatePortal.Policy
        );
        module.HandleEvent<ContentItemKilled, RevalidatePortal>("portal.revalidate_killed", RevalidatePortal.Policy);
        module.HandleEvent<CategoryChanged, RevalidatePortal>("portal.revalidate_category", RevalidatePortal.Policy);
        module.HandleEvent<TagChanged, RevalidatePortal>("portal.revalidate_tag", RevalidatePortal.Policy);
        module.HandleEvent<SeriesChanged, RevalidatePortal>("portal.revalidate_series", RevalidatePortal.Policy);
        module.HandleEvent<RedirectsChanged, RevalidatePortal>("portal.revalidate_redirects", RevalidatePortal.Policy);
        module.HandleEvent<FrontPageChanged, RevalidatePortal>("portal.revalidate_front_page", RevalidatePortal.Policy);
        module.HandleEvent<MediaAssetChanged, RevalidatePortal>("portal.revalidate_media", RevalidatePortal.Policy);
        module.Services.AddSingleton<PortalCircuit>();
        // After the handlers, whose registration would hide the client.
        module
            .Services.AddHttpClient<RevalidatePortal>()
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { MaxConnectionsPerServer = 4 })
            .AddHttpMessageHandler(services => new PortalCircuitHandler(services.GetRequiredService<PortalCircuit>()));
    }

    private static void AddNewsletter(ModuleBuilder module)
    {
        module
            .AddPermissions(NewsletterPermissions.All)
            .HandleJob<InviteSubscriber, InviteSubscriberHandler>(
                "newsletter.invite",
                JobPolicy.Default with
                {
                    Lane = JobLaneKind.Remote,
                }
            )
            .HandleJob<PrunePendingSubscribers, PrunePendingSubscribersHandler>("newsletter.prune")
            .Schedule("newsletter.prune", TimeSpan.FromDays(1), new PrunePendingSubscribers())
            .MapEndpoints(NewsletterEndpoints.Map)
            .MapEndpoints(ExportSubscribers.Map);
        module
            .Services.AddScoped<IPersonalData, NewsletterData>()
            .AddScoped<ConfirmSubscriber>()
            .AddScoped<RemoveSubscriber>()
            .AddScoped<ExportSubscribers>()
            .AddSingleton<NewsletterMailText>();
    }
}
