using System.Net.Http.Headers;
using System.Net.Http.Json;
using Lavamedia.Content.Events;
using Lavamedia.Media.Events;
using Lavamedia.Platform.Events;
using Lavamedia.Platform.Jobs;
using Microsoft.Extensions.Options;

namespace Lavamedia.Notifications.Portal;

/// <summary>Lets the portal forget what is no longer true. Forgetting twice does no harm, so the handler is idempotent.</summary>
internal sealed class RevalidatePortal(HttpClient http, IOptions<PortalOptions> options)
    : IDomainEventHandler<IContentItemEvent>,
        IDomainEventHandler<CategoryChanged>,
        IDomainEventHandler<TagChanged>,
        IDomainEventHandler<SeriesChanged>,
        IDomainEventHandler<RedirectsChanged>,
        IDomainEventHandler<FrontPageChanged>,
        IDomainEventHandler<MediaAssetChanged>
{
    /// <summary>Tried quickly at first, because readers wait for it, and for hours in the end, because a portal may be away.</summary>
    public static JobPolicy Policy { get; } =
        new(60, TimeSpan.FromSeconds(10), TimeSpan.FromMilliseconds(250), TimeSpan.FromMinutes(1))
        {
            Lane = JobLaneKind.Remote,
        };

    public Task HandleAsync(
        IContentItemEvent domainEvent,
        JobExecution execution,
        CancellationToken cancellationToken
    ) => RevalidateAsync(PortalTags.Of(domainEvent), cancellationToken);

    public Task HandleAsync(CategoryChanged domainEvent, JobExecution execution, CancellationToken cancellationToken) =>
        RevalidateAsync(PortalTags.Of(domainEvent), cancellationToken);

    public Task HandleAsync(TagChanged domainEvent, JobExecution execution, CancellationToken cancellationToken) =>
        RevalidateAsync(PortalTags.Of(domainEvent), cancellationToken);

    public Task HandleAsync(SeriesChanged domainEvent, JobExecution execution, CancellationToken cancellationToken) =>
        RevalidateAsync(PortalTags.Of(domainEvent), cancellationToken);

    public Task HandleAsync(
        RedirectsChanged domainEvent,
        JobExecution execution,
        CancellationToken cancellationToken
    ) => RevalidateAsync([PortalTags.Redirects], cancellationToken);

    public Task HandleAsync(
        FrontPageChanged domainEvent,
        JobExecution execution,
        CancellationToken cancellationToken
    ) => RevalidateAsync(PortalTags.Of(domainEvent), cancellationToken);

    public Task HandleAsync(
        MediaAssetChanged domainEvent,
        JobExecution execution,
        CancellationToken cancellationToken
    ) => RevalidateAsync(PortalTags.Of(domainEvent), cancellationToken);

    private async Task RevalidateAsync(string[] tags, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri(new Uri(options.Value.PortalUrl), "/api/revalidate")
        );
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.RevalidationSecret);
        request.Content = JsonContent.Create(new { tags });
        using var response = await http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
    }
}
