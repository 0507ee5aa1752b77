using Lavamedia.Api.Seed;
using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Identity.Users;
using Lavamedia.Media;
using Lavamedia.Media.Assets;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Seeding;
using Lavamedia.Testing.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Api.Tests.Seed;

/// <summary>Holds what <c>lavamedia seed</c> promises, on a real database.</summary>
public sealed class DemoSeederTests : IAsyncLifetime
{
    private readonly string blobs = Directory.CreateTempSubdirectory("lavamedia-demo-").FullName;
    private TestHost host = null!;

    public async Task InitializeAsync()
    {
        host = await TestHost.StartAsync(
            LavamediaModules.All,
            services => services.Configure<MediaOptions>(options => options.BlobFolder = blobs)
        );
        await using var scope = host.Scope();
        foreach (var data in scope.ServiceProvider.GetServices<IReferenceData>())
        {
            await data.SynchronizeAsync(CancellationToken.None);
        }
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        Directory.Delete(blobs, recursive: true);
    }

    [Fact]
    public async Task Seeding_publishes_the_magazine_in_the_past_and_again_adds_nothing()
    {
        var lines = await SeedAsync();

        lines.ShouldNotBeEmpty();
        await using (var reader = host.Scope())
        {
            var database = reader.ServiceProvider.GetRequiredService<LavamediaDbContext>();
            var items = await database.Set<ContentItem>().Include(item => item.Categories).ToListAsync();
            items.Count(item => item is { Type: ContentType.Article, Locale: "fr" }).ShouldBeGreaterThanOrEqualTo(30);
            items.Count(item => item is { Type: ContentType.Article, Locale: "en" }).ShouldBe(10);
            items.ShouldAllBe(item => item.PublishedAt < DateTimeOffset.UtcNow && item.AuthorId != null);
            items.Where(item => item.Type == ContentType.Article).ShouldAllBe(item => item.Categories.Count > 0);
            (await database.Set<Category>().CountAsync()).ShouldBe(24);
            (await database.Set<User>().CountAsync(user => user.Biography != null)).ShouldBe(5);
            (await database.Set<MediaAsset>().CountAsync()).ShouldBeGreaterThanOrEqualTo(30);
        }

        (await SeedAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_interrupted_seed_goes_on_and_what_an_editor_renamed_or_withdrew_is_left_alone()
    {
        using var interruption = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(() =>
            SeedAsync(
                line =>
                {
                    if (line.StartsWith("Article", StringComparison.Ordinal))
                    {
                        interruption.Cancel();
                    }
                },
                interruption.Token
            )
        );

        (await SeedAsync()).Count(line => line.StartsWith("Article (en)", StringComparison.Ordinal)).ShouldBe(10);
        await using (var scope = host.Scope())
        {
            var database = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>();
            await ChangeAsync(database, "eloge-du-train-de-nuit", item => item.Slug = "le-train-de-nuit");
            await ChangeAsync(database, "le-gout-du-sel", item => item.Status = ContentStatus.Unpublished);
        }

        (await SeedAsync()).ShouldBeEmpty();
    }

    private static async Task ChangeAsync(LavamediaDbContext database, string slug, Action<ContentItem> change)
    {
        var item = await database
            .Set<ContentItem>()
            .IgnoreQueryFilters()
            .AsTracking()
            .SingleAsync(candidate => candidate.Slug == slug);
        change(item);
        await database.SaveChangesAsync();
    }

    private async Task<List<string>> SeedAsync(
        Action<string>? heard = null,
        CancellationToken cancellationToken = default
    )
    {
        var lines = new Lines(heard);
        await using var scope = host.Scope();
        var seeder = scope.ServiceProvider.GetServices<ISeeder>().OfType<DemoSeeder>().Single();
        await seeder.SeedAsync(lines, cancellationToken);
        return lines.Reported;
    }

    private sealed class Lines(Action<string>? heard) : IProgress<string>
    {
        public List<string> Reported { get; } = [];

        public void Report(string value)
        {
            Reported.Add(value);
            heard?.Invoke(value);
        }
    }
}
