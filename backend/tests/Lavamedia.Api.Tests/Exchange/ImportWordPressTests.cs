using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Media;
using Lavamedia.Content.Redirects;
using Lavamedia.Content.Versions;
using Lavamedia.Content.Workflow;
using Lavamedia.Exchange.Importing;
using Lavamedia.Exchange.Importing.Reports;
using Lavamedia.Exchange.WordPress;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Users;
using Lavamedia.Media.Assets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Api.Tests.Exchange;

/// <summary>Holds what an import of WordPress promises: everything comes or is listed, once, however often it is run.</summary>
public sealed class ImportWordPressTests : IAsyncLifetime
{
    private const int Posts = 120;
    private const int PicturesInAll = 12;
    private ExchangeFixture fixture = null!;
    private string file = null!;

    public async Task InitializeAsync()
    {
        fixture = await ExchangeFixture.StartAsync();
        file = fixture.Write("export.xml", WordPressExport.Write(Posts, PicturesInAll));
        for (var number = 1; number <= PicturesInAll / 2; number++)
        {
            fixture.WritePicture($"uploads/{WordPressExport.PictureOf(number)}", number);
        }
    }

    public Task DisposeAsync() => fixture.DisposeAsync().AsTask();

    [Fact]
    public async Task Everything_comes_or_is_listed_and_a_second_import_changes_nothing()
    {
        var foreseen = await ImportAsync(dryRun: true);
        (await CountAsync<ContentItem>()).ShouldBe(0);
        (await CountAsync<MediaAsset>()).ShouldBe(0);

        var report = await ImportAsync();
        report.ToJson().ShouldStartWith("{\"posts\":{\"total\":");
        (report.Posts.Total, report.Posts.Created, report.Posts.Skipped).ShouldBe((Posts + 4, Posts + 3, 1));
        (report.Pages.Total, report.Pages.Created).ShouldBe((1, 1));
        (report.Attachments.Total, report.Attachments.Created, report.Attachments.Failed).ShouldBe((12, 6, 6));
        (report.Categories.Total, report.Categories.Created).ShouldBe((2, 2));
        (report.Authors.Total, report.Authors.Created).ShouldBe((2, 2));
        report.CommentsDropped.ShouldBe(Posts);
        (report.Others.Skipped, report.Others.Failed).ShouldBe((2, 2));
        foreseen.Posts.Created.ShouldBe(report.Posts.Created);
        foreseen.Categories.Created.ShouldBe(report.Categories.Created);

        var kinds = report.Posts.Unmapped.Select(piece => piece.Kind).ToHashSet();
        new[]
        {
            "shortcode:contact-form-7",
            "mark:u",
            "image",
            "featured image",
            "slug",
            "meta:prix",
            "status:private",
            "status:trash",
            "no title",
        }.ShouldBeSubsetOf(kinds);
        report
            .Others.Unmapped.Select(piece => piece.Kind)
            .Order()
            .ShouldBe(["the end is missing", "type:nav_menu_item", "type:product", "unreadable XML"]);
        report.Groups.SelectMany(group => group.Unmapped).ShouldAllBe(piece => piece.Item.Length > 0);

        var again = await ImportAsync();
        again.Groups.Sum(group => group.Created + group.Updated).ShouldBe(0);
        again.Posts.Unchanged.ShouldBe(Posts + 3);
        (await CountAsync<ContentVersion>()).ShouldBe(Posts + 4);
    }

    [Fact]
    public async Task Items_have_their_dates_slugs_sections_signatures_pictures_and_links()
    {
        await ImportAsync();

        var items = await fixture.ReadAsync(database =>
            database
                .Set<ContentItem>()
                .Include(item => item.Author)
                .Include(item => item.Categories)
                .Include(item => item.Hero)
                .Include(item => item.Media)
                .ToDictionaryAsync(item => item.Slug)
        );
        var first = items["post-1"];
        first.Title.ShouldBe("Article 1 & suite");
        first.Status.ShouldBe(ContentStatus.Published);
        first.PublishedAt.ShouldBe(new DateTimeOffset(2015, 1, 2, 8, 0, 0, TimeSpan.Zero));
        first.Author!.DisplayName.ShouldBe("Ada Lovelace");
        first.Author.Status.ShouldBe(UserStatus.Invited);
        first.Categories.ShouldHaveSingleItem().Name.ShouldBe("Îles & récifs");
        first.Hero.ShouldNotBeNull();
        first.Media.Single(use => use.Role == MediaRole.Social).MediaId.ShouldBe(first.Hero.MediaId);
        items["post-9"].Status.ShouldBe(ContentStatus.Draft);
        items["post-4"].Summary.ShouldBe("Un chapô.");
        items["post-6"].Body!.Value.GetRawText().ShouldContain("\"/articles/post-5\"");
        items["article-du-jour-2"].Title.ShouldBe("Article 14 & suite");
        items["secret"].Status.ShouldBe(ContentStatus.Draft);
        items["demain"].Status.ShouldBe(ContentStatus.Draft);
        items["demain"].LatestWorkflowState.ShouldBe(WorkflowState.Scheduled);
        items["a-propos"].Type.ShouldBe(ContentType.Page);

        await using (var reader = fixture.Host.Scope())
        {
            var find = reader.ServiceProvider.GetRequiredService<FindRedirect>();
            foreach (var old in new[] { "/?p=1", "/?page_id=1", "/2019/post-1/" })
            {
                (await find.FindAsync(old, CancellationToken.None)).ShouldBe(Redirect.Moved("/articles/post-1"));
            }

            // The page stands where it stood.
            (await find.FindAsync("/a-propos/", CancellationToken.None)).ShouldBeNull();
            // Z-3: what is not published leads nowhere.
            (await find.FindAsync("/?p=9005", CancellationToken.None)).ShouldBeNull();
        }

        var islands = await fixture.ReadAsync(database =>
            database
                .Set<Category>()
                .Include(category => category.Parent)
                .SingleAsync(category => category.Slug == "iles")
        );
        islands.Parent!.Slug.ShouldBe("mer");
    }

    [Fact]
    public async Task What_changed_in_the_source_becomes_a_version_and_what_changed_here_stays()
    {
        await ImportAsync();
        var changedHere = await fixture.ReadAsync(database =>
            database.Set<ContentItem>().SingleAsync(item => item.Slug == "post-1")
        );
        fixture.Write("export.xml", WordPressExport.Write(Posts, PicturesInAll, " Une phrase de plus."));

        var report = await ImportAsync();
        (report.Posts.Created, report.Posts.Updated).ShouldBe((0, 1));
        var updated = await fixture.ReadAsync(database =>
            database.Set<ContentItem>().SingleAsync(item => item.Id == changedHere.Id)
        );
        (updated.LatestVersionNumber, updated.Version).ShouldBe((2, 2));
        updated.PlainText.ShouldContain("Une phrase de plus.");

        await using (var scope = fixture.Administrator())
        {
            var edited = await scope
                .ServiceProvider.GetRequiredService<UpdateContentItem>()
                .ExecuteAsync(
                    new UpdateContentItemInput
                    {
                        Id = updated.Id,
                        ExpectedVersion = 2,
                        Title = new Optional<string?>("Un autre titre"),
                    },
                    CancellationToken.None
                );
            edited.Errors.ShouldBeNull();
        }

        fixture.Write("export.xml", WordPressExport.Write(Posts, PicturesInAll, " Encore une."));
        var conflict = await ImportAsync();
        conflict.Posts.Updated.ShouldBe(0);
        conflict.Posts.Unmapped.ShouldContain(piece => piece.Kind == "changed in both places since");
        (
            await fixture.ReadAsync(database => database.Set<ContentItem>().SingleAsync(item => item.Id == updated.Id))
        ).LatestVersionNumber.ShouldBe(3);
    }

    [Fact]
    public async Task A_stopped_import_goes_on_where_it_was()
    {
        using var stop = new CancellationTokenSource();
        var stopped = await ImportAsync(
            progress: new Watch(step =>
            {
                if (step is { Kind: Lavamedia.Exchange.Records.ExternalKind.Post, Name: ['A', ..] } && step.Done > 60)
                {
                    stop.Cancel();
                }
            }),
            cancellationToken: stop.Token
        );
        stopped.Cancelled.ShouldBeTrue();
        var kept = await CountAsync<ContentItem>();
        kept.ShouldBe(stopped.Posts.Created);
        kept.ShouldBeInRange(1, Posts - 1);

        var rest = await ImportAsync();
        rest.Posts.Unchanged.ShouldBe(kept);
        (await CountAsync<ContentItem>()).ShouldBe(Posts + 4);
    }

    [Fact]
    public async Task Z7_an_import_can_do_no_more_than_who_runs_it()
    {
        await Should.ThrowAsync<ImportRefusedException>(() => ImportAsync(permissions: ["content.create"]));

        var report = await ImportAsync(permissions: ["exchange.import", "content.create", "content.read_drafts"]);
        report.Authors.Failed.ShouldBe(2);
        report.Categories.Unmapped.ShouldAllBe(piece => piece.Kind == "error:FORBIDDEN");
        report.Posts.Unmapped.ShouldContain(piece => piece.Kind == "not published, error:FORBIDDEN");
        (
            await fixture.ReadAsync(database =>
                database.Set<ContentItem>().CountAsync(item => item.Status == ContentStatus.Published)
            )
        ).ShouldBe(0);
    }

    private Task<ImportReport> ImportAsync(
        bool dryRun = false,
        IProgress<ImportStep>? progress = null,
        IEnumerable<string>? permissions = null,
        CancellationToken cancellationToken = default
    ) =>
        fixture.ImportAsync(
            WordPressSource.Open(file),
            new ImportOptions(Attachments: Path.Combine(fixture.Folder, "uploads"), DryRun: dryRun),
            progress,
            permissions,
            cancellationToken
        );

    private Task<int> CountAsync<T>()
        where T : class => fixture.ReadAsync(database => database.Set<T>().IgnoreQueryFilters().CountAsync());

    /// <summary>Calls at once, which <see cref="Progress{T}"/> does not.</summary>
    private sealed class Watch(Action<ImportStep> see) : IProgress<ImportStep>
    {
        public void Report(ImportStep value) => see(value);
    }
}
