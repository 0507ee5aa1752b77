using Lavamedia.Content;
using Lavamedia.Content.Events;
using Lavamedia.GraphQL.Execution;
using Lavamedia.Identity;
using Lavamedia.Media;
using Lavamedia.Media.Assets;
using Lavamedia.Media.Events;
using Lavamedia.Notifications.Portal;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Events;
using Lavamedia.Platform.Jobs;
using Lavamedia.Testing;
using Lavamedia.Testing.Http;
using Lavamedia.Testing.Modules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace Lavamedia.Notifications.Tests.Portal;

public sealed class RevalidatePortalTests : IAsyncLifetime
{
    private const string Secret = "a-secret-that-only-the-two-know-0123456789";
    private static readonly AffectedPages Affected = new(
        [new ContentAddress("en", "the-article")],
        [new ContentAddress("fr", "sciences")]
    );

    private FakePortal portal = null!;
    private TestHost host = null!;
    private List<IHostedService> services = [];

    public static TheoryData<IDomainEvent> ContentEvents =>
        [
            new ContentItemPublished(Guid.NewGuid(), "fr", "l-article", 1, Affected),
            new ContentItemUpdated(Guid.NewGuid(), "fr", "l-article", 2, Affected),
            new ContentItemUnpublished(Guid.NewGuid(), "fr", "l-article", 2, Affected),
            new ContentItemArchived(Guid.NewGuid(), "fr", "l-article", 2, Affected),
        ];

    [Theory]
    [MemberData(nameof(ContentEvents))]
    public async Task Whatever_happens_to_an_item_the_portal_forgets_its_pages_and_lists(IDomainEvent happening)
    {
        await SayAsync(happening);
        string[] expected =
        [
            "item:fr:l-article",
            "item:en:the-article",
            "category:fr:sciences",
            "lists:fr",
            "lists:en",
        ];
        await Wait.UntilAsync(() => Task.FromResult(portal.Tags.Count >= expected.Length));
        portal.Tags.Keys.ShouldBe(expected, ignoreOrder: true);
        portal.Tags.Values.ShouldAllBe(authorization => authorization == $"Bearer {Secret}");
    }

    [Fact]
    public async Task A_changed_category_is_forgotten_with_the_lists_of_its_language()
    {
        await SayAsync(new CategoryChanged(Guid.NewGuid(), "fr", Affected.Categories));
        await Wait.UntilAsync(() => Task.FromResult(portal.Tags.Count >= 2));
        portal.Tags.Keys.ShouldBe(["category:fr:sciences", "lists:fr"], ignoreOrder: true);
    }

    [Fact]
    public async Task Changed_redirects_are_forgotten_together()
    {
        await SayAsync(new RedirectsChanged());
        await Wait.UntilAsync(() => Task.FromResult(!portal.Tags.IsEmpty));
        portal.Tags.Keys.ShouldBe(["redirects"]);
    }

    [Fact]
    public async Task A_changed_asset_is_forgotten_under_the_id_that_the_API_gives_out()
    {
        var id = Guid.CreateVersion7();
        await SayAsync(new MediaAssetChanged(id));
        await Wait.UntilAsync(() => Task.FromResult(!portal.Tags.IsEmpty));
        portal.Tags.Keys.ShouldBe([$"media:{NodeId.Encode(nameof(MediaAsset), id)}"]);
    }

    [Fact]
    public async Task R8_a_portal_that_was_down_is_told_when_it_is_back()
    {
        portal.IsDown = true;
        await SayAsync(new MediaAssetChanged(Guid.NewGuid()));
        await Wait.UntilAsync(() => Task.FromResult(portal.Requests >= 2));
        portal.Tags.ShouldBeEmpty();
        portal.IsDown = false;
        await Wait.UntilAsync(() => Task.FromResult(!portal.Tags.IsEmpty));
    }

    [Fact]
    public async Task R7_of_many_jobs_that_wait_for_a_portal_only_those_that_asked_it_count_an_attempt()
    {
        const int Jobs = 40;
        portal.IsDown = true;
        for (var job = 0; job < Jobs; job++)
        {
            await SayAsync(new MediaAssetChanged(Guid.NewGuid()));
        }

        // The circuit opens after five, and most of the jobs never reach the portal.
        await Wait.UntilAsync(() => Task.FromResult(portal.Requests >= 5));
        portal.IsDown = false;
        await Wait.UntilAsync(() => Task.FromResult(portal.Tags.Count == Jobs));
        await Wait.UntilAsync(async () => await SumAsync("count(*)", "status = 'DONE'") == Jobs);
        (await SumAsync("sum(attempts)", "TRUE")).ShouldBe(portal.Requests);
    }

    [Fact]
    public async Task R7_after_some_failures_calls_fail_at_once_for_a_while()
    {
        var circuit = new PortalCircuit();
        var calls = 0;
        for (var attempt = 0; attempt < 20; attempt++)
        {
            await Record.ExceptionAsync(() =>
                circuit
                    .Pipeline.ExecuteAsync<HttpResponseMessage>(_ =>
                    {
                        calls++;
                        throw new HttpRequestException("refused");
                    })
                    .AsTask()
            );
        }

        calls.ShouldBe(5);
    }

    public async Task InitializeAsync()
    {
        portal = await FakePortal.StartAsync();
        host = await TestHost.StartFromModelAsync(
            [new IdentityModule(), new MediaModule(), new ContentModule(), new NotificationsModule()],
            services =>
            {
                services.PostConfigure<PortalOptions>(options =>
                    (options.PortalUrl, options.RevalidationSecret) = (portal.Address, Secret)
                );
                // The trigger that wakes workers comes with the migrations.
                services.AddJobWorker(options => options.Poll = TimeSpan.FromMilliseconds(50));
            }
        );
        services = [.. host.Services.GetServices<IHostedService>()];
        foreach (var service in services)
        {
            await service.StartAsync(CancellationToken.None);
        }
    }

    public async Task DisposeAsync()
    {
        await Task.WhenAll(services.Select(service => service.StopAsync(CancellationToken.None)));
        await host.DisposeAsync();
        await portal.DisposeAsync();
    }

    private async Task<long> SumAsync(string figure, string condition)
    {
        await using var command = host
            .Services.GetRequiredService<NpgsqlDataSource>()
            .CreateCommand($"SELECT {figure} FROM jobs WHERE kind = 'portal.revalidate_media' AND {condition}");
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private async Task SayAsync(IDomainEvent happening)
    {
        await using var scope = host.Scope();
        scope.ServiceProvider.GetRequiredService<IOutbox>().Add(happening);
        await scope.ServiceProvider.GetRequiredService<LavamediaDbContext>().SaveChangesAsync();
    }
}
