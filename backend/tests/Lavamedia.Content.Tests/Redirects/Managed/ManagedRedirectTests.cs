using Lavamedia.Content.Access;
using Lavamedia.Content.Items;
using Lavamedia.Content.Redirects;
using Lavamedia.Content.Redirects.Managed;
using Lavamedia.Content.Redirects.Managed.Csv;
using Lavamedia.Content.Redirects.Managed.Hits;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Lavamedia.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Tests.Redirects.Managed;

/// <summary>What editors may say of addresses, and where readers are led then. Every test has paths of its own.</summary>
public sealed class ManagedRedirectTests(ContentFixture newsroom) : IClassFixture<ContentFixture>
{
    [Fact]
    public async Task Readers_are_led_as_an_editor_said_however_they_spell_the_address()
    {
        var redirect = await CreatedAsync("/Alte/Seite/", "https://other.example/page");

        foreach (var path in new[] { "/alte/seite", "/ALTE/Seite/", "/alte/seite?utm_source=x" })
        {
            (await FindAsync(path)).ShouldBe(
                new Redirect("https://other.example/page", RedirectKind.Permanent, redirect.Id)
            );
        }

        (await FindAsync("/alte")).ShouldBeNull();
    }

    [Fact]
    public async Task What_is_switched_off_or_deleted_leads_nowhere()
    {
        var redirect = await CreatedAsync("/off/one", "/elsewhere");
        await SucceededAsync(
            Update(
                new UpdateManagedRedirectInput
                {
                    Id = redirect.Id,
                    ExpectedVersion = 1,
                    IsEnabled = false,
                }
            )
        );
        (await FindAsync("/off/one")).ShouldBeNull();
        await SucceededAsync(
            Update(
                new UpdateManagedRedirectInput
                {
                    Id = redirect.Id,
                    ExpectedVersion = 2,
                    IsEnabled = true,
                }
            )
        );
        (await FindAsync("/off/one")).ShouldNotBeNull();

        await using var editor = Editor();
        await editor
            .ServiceProvider.GetRequiredService<KeepManagedRedirects>()
            .DeleteAsync(redirect.Id, CancellationToken.None);
        (await FindAsync("/off/one")).ShouldBeNull();
    }

    [Fact]
    public async Task Of_several_patterns_the_first_in_order_counts_and_the_very_address_before_all()
    {
        await CreatedAsync("/order/*", "/wide/*");
        await CreatedAsync("/order/sport/*", "/narrow/*");
        (await FindAsync("/order/sport/x"))!.Path.ShouldBe("/narrow/x");
        await CreatedAsync("/order/*/x", "/first/*", position: 1);
        (await FindAsync("/order/sport/x"))!.Path.ShouldBe("/first/sport");
        await CreatedAsync("/order/sport/x", "/very");
        (await FindAsync("/order/sport/x"))!.Path.ShouldBe("/very");
        (await FindAsync("/order/other"))!.Path.ShouldBe("/wide/other");
    }

    [Fact]
    public async Task A_query_may_be_a_part_of_the_address()
    {
        await CreatedAsync("/index.php?id=12&lang=fr", "/twelve");
        await CreatedAsync("/index.php", "/others");

        (await FindAsync("/index.php?lang=fr&id=12"))!.Path.ShouldBe("/twelve");
        (await FindAsync("/index.php?id=13"))!.Path.ShouldBe("/others");
    }

    [Fact]
    public async Task What_is_gone_is_said_to_be_gone()
    {
        await using var editor = Editor();
        await SucceededAsync(
            CreateAsync(
                new()
                {
                    Source = "/gone/*",
                    Kind = RedirectKind.Gone,
                    Target = "/ignored",
                }
            )
        );

        var answer = await FindAsync("/gone/for/good");

        (answer!.Kind, answer.Path).ShouldBe((RedirectKind.Gone, null));
    }

    [Fact]
    public async Task Pages_win_a_redirect_of_one_is_refused_and_one_that_comes_later_is_shown()
    {
        var item = await newsroom.CreateAsync("Page vivante");
        await newsroom.PublishAsync(item.Id, 1);

        (await CreateAsync(new() { Source = "/articles/page-vivante", Target = "/other" }))
            .Errors!.Single()
            .ShouldBe(new RedirectHidesPageError("/articles/page-vivante", "/articles/page-vivante"));
        (await CreateAsync(new() { Source = "/en/search", Target = "/other" }))
            .Errors!.Single()
            .ShouldBeOfType<RedirectHidesPageError>();

        await CreatedAsync("/articles/page-future", "/other-future");
        (await FindAsync("/articles/page-future"))!.Path.ShouldBe("/other-future");
        var later = await newsroom.CreateAsync("Page future");
        await newsroom.PublishAsync(later.Id, 1);
        (await FindAsync("/articles/page-future")).ShouldBeNull();
    }

    [Fact]
    public async Task A_former_address_belongs_to_its_page_and_is_no_target()
    {
        var item = await newsroom.CreateAsync("Nom ancien");
        await newsroom.PublishAsync(item.Id, 1);
        await MoveAsync(item.Id, 1, "nom-nouveau");

        (await CreateAsync(new() { Source = "/articles/nom-ancien", Target = "/x" }))
            .Errors!.Single()
            .ShouldBe(new RedirectHidesPageError("/articles/nom-ancien", "/articles/nom-nouveau"));
        (await CreateAsync(new() { Source = "/vers-nom-ancien", Target = "/articles/nom-ancien" }))
            .Errors!.Single()
            .ShouldBe(new RedirectChainError("/vers-nom-ancien", "/articles/nom-ancien", "/articles/nom-nouveau"));

        // A target that moves later is followed: readers go one step.
        await CreatedAsync("/vers-nom", "/articles/nom-nouveau");
        await MoveAsync(item.Id, 2, "nom-dernier");
        (await FindAsync("/vers-nom"))!.Path.ShouldBe("/articles/nom-dernier");
    }

    [Fact]
    public async Task Chains_are_refused_from_both_ends_and_say_where_to_lead()
    {
        await CreatedAsync("/chain/b", "/chain/c");

        (await CreateAsync(new() { Source = "/chain/a", Target = "/chain/b" }))
            .Errors!.Single()
            .ShouldBe(new RedirectChainError("/chain/a", "/chain/b", "/chain/c"));
        (await CreateAsync(new() { Source = "/chain/c", Target = "/chain/d" }))
            .Errors!.Single()
            .ShouldBe(new RedirectChainError("/chain/b", "/chain/c", "/chain/d"));
    }

    [Fact]
    public async Task Circles_are_refused_also_such_as_patterns_are_a_part_of()
    {
        (await LoopAsync("/loop/self", "/loop/self")).ShouldBe(["/loop/self"]);
        (await LoopAsync("/loop/deep/*", "/loop/deep/er/*")).ShouldBe(["/loop/deep/*"]);
        await CreatedAsync("/loop/one/*", "/loop/two/*");
        (await LoopAsync("/loop/two/*", "/loop/one/*")).ShouldBe(["/loop/two/*", "/loop/one/*"]);
        (await LoopAsync("/loop/two/x", "/loop/one/x")).ShouldBe(["/loop/two/x", "/loop/one/*"]);
        (await FindAsync("/loop/one/y"))!.Path.ShouldBe("/loop/two/y");

        var redirect = await CreatedAsync("/loop/three", "/loop/four");
        var changed = await Update(
            new UpdateManagedRedirectInput
            {
                Id = redirect.Id,
                ExpectedVersion = 1,
                Target = "/loop/three",
            }
        );
        changed.Errors!.Single().ShouldBeOfType<RedirectLoopError>();
        (await FindAsync("/loop/three"))!.Path.ShouldBe("/loop/four");
    }

    [Fact]
    public async Task What_a_pattern_leads_into_is_followed_to_its_end_in_one_answer()
    {
        await CreatedAsync("/far/a/x", "/far/end");
        await CreatedAsync("/far/from/*", "/far/a/*");

        (await FindAsync("/far/from/x"))!.Path.ShouldBe("/far/end");
        (await FindAsync("/far/from/y"))!.Path.ShouldBe("/far/a/y");
    }

    [Theory]
    [InlineData("", "/x", ValidationReason.Required, "source")]
    [InlineData("no-path", "/x", ValidationReason.Malformed, "source")]
    [InlineData("/a*b*c", "/x", ValidationReason.Malformed, "source")]
    [InlineData("/a/*?x=1", "/x", ValidationReason.Malformed, "source")]
    [InlineData("/valid-a", "", ValidationReason.Required, "target")]
    [InlineData("/valid-b", "ftp://x.example/", ValidationReason.Malformed, "target")]
    [InlineData("/valid/*/*", "/x/*", ValidationReason.Malformed, "target")]
    public async Task Nonsense_is_refused_with_its_place(
        string source,
        string target,
        ValidationReason reason,
        string member
    )
    {
        var error = (await CreateAsync(new() { Source = source, Target = target }))
            .Errors!.Single()
            .ShouldBeOfType<ValidationError>();
        (error.Reason, error.Path.Single()).ShouldBe((reason, member));
    }

    [Fact]
    public async Task One_address_has_one_redirect_and_a_change_needs_the_version_that_it_changes()
    {
        var redirect = await CreatedAsync("/double", "/x-double");
        (await CreateAsync(new() { Source = "/DOUBLE/", Target = "/y" }))
            .Errors!.Single()
            .ShouldBeOfType<ValidationError>()
            .Reason.ShouldBe(ValidationReason.Duplicate);
        (
            await Update(
                new UpdateManagedRedirectInput
                {
                    Id = redirect.Id,
                    ExpectedVersion = 7,
                    Note = "x",
                }
            )
        ).Errors!.Single().ShouldBeOfType<ManagedRedirectConflictError>();
    }

    [Fact]
    public async Task Every_change_is_announced_and_a_refusal_is_not()
    {
        var before = await AnnouncedAsync();
        await CreatedAsync("/told", "/x-told");
        (await AnnouncedAsync()).ShouldBe(before + 1);
        await CreateAsync(new() { Source = "/told", Target = "/y" });
        (await AnnouncedAsync()).ShouldBe(before + 1);
    }

    [Fact]
    public async Task Hits_are_added_up_without_touching_the_version()
    {
        var redirect = await CreatedAsync("/counted", "/x-counted");
        await using (var scope = newsroom.Reader())
        {
            var record = scope.ServiceProvider.GetRequiredService<RecordRedirectHits>();
            var hits = new Dictionary<Guid, int> { [redirect.Id] = 3, [Guid.NewGuid()] = 5 };
            (await record.ExecuteAsync(hits, CancellationToken.None)).ShouldBe(1);
            await record.ExecuteAsync(hits, CancellationToken.None);
        }

        await using var editor = Editor();
        var counted = await editor
            .ServiceProvider.GetRequiredService<LavamediaDbContext>()
            .Set<ManagedRedirect>()
            .SingleAsync(other => other.Id == redirect.Id);
        (counted.Hits, counted.Version).ShouldBe((6L, 1));
        counted.LastHitAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_file_of_the_Redirection_plugin_is_taken_row_by_row_and_a_trial_stores_nothing()
    {
        const string Csv = """
            source,target,regex,code,type,match,hits,title,status
            /csv/one,/csv/x,0,301,url,url,12,"Pourquoi, donc",enabled
            /csv/two,https://other.example/,0,302,url,url,0,,disabled
            /csv/three,,0,410,error,url,0,,enabled
            ^/csv/(.*),/y,1,301,url,url,0,,enabled
            /csv/four,/csv/one,0,301,url,url,0,,enabled
            /csv/five,/x,0,999,url,url,0,,enabled
            """;
        var trial = await ImportAsync(Csv, dryRun: true);
        (trial.Created, trial.Refused).ShouldBe((3, 3));
        (await FindAsync("/csv/one")).ShouldBeNull();

        var report = await ImportAsync(Csv);
        report
            .Problems.Select(problem => (problem.Line, problem.Code, problem.Member))
            .ShouldBe([(5, "REGULAR_EXPRESSION", "source"), (6, "REDIRECT_CHAIN", null), (7, "VALIDATION", "kind")]);
        (await FindAsync("/csv/one"))!.Path.ShouldBe("/csv/x");
        (await FindAsync("/csv/two")).ShouldBeNull();
        (await FindAsync("/csv/three"))!.Kind.ShouldBe(RedirectKind.Gone);

        var again = await ImportAsync(Csv.Replace("/csv/x,", "/csv/z,", StringComparison.Ordinal));
        (again.Created, again.Updated, again.Unchanged).ShouldBe((0, 1, 2));
    }

    [Fact]
    public async Task A_file_of_a_French_spreadsheet_is_read_too()
    {
        var report = await ImportAsync("\uFEFFsource;target;code\r\n/tableur;\"/x;y\";301\r\n\r\n");

        (report.Created, report.Refused).ShouldBe((1, 0));
        (await FindAsync("/tableur"))!.Path.ShouldBe("/x;y");
    }

    private AsyncServiceScope Editor() =>
        newsroom.Host.Scope(newsroom.EditorId, ContentPermissions.ManageRedirects, ContentPermissions.ReadDrafts);

    private async Task<MutationResult<ManagedRedirect>> CreateAsync(CreateManagedRedirectInput input)
    {
        await using var editor = Editor();
        return await editor
            .ServiceProvider.GetRequiredService<KeepManagedRedirects>()
            .CreateAsync(input, CancellationToken.None);
    }

    private async Task<ManagedRedirect> CreatedAsync(string source, string target, int position = 100) =>
        ContentFixture.Succeeded(
            await CreateAsync(
                new()
                {
                    Source = source,
                    Target = target,
                    Position = position,
                }
            )
        );

    private async Task<IReadOnlyList<string>> LoopAsync(string source, string target) =>
        (await CreateAsync(new() { Source = source, Target = target }))
            .Errors!.Single()
            .ShouldBeOfType<RedirectLoopError>()
            .Sources;

    private async Task<MutationResult<ManagedRedirect>> Update(UpdateManagedRedirectInput input)
    {
        await using var editor = Editor();
        return await editor
            .ServiceProvider.GetRequiredService<KeepManagedRedirects>()
            .UpdateAsync(input, CancellationToken.None);
    }

    private static async Task SucceededAsync(Task<MutationResult<ManagedRedirect>> act) =>
        ContentFixture.Succeeded(await act);

    private async Task<ManagedRedirectImport> ImportAsync(string csv, bool dryRun = false)
    {
        await using var editor = Editor();
        return ContentFixture.Succeeded(
            await editor
                .ServiceProvider.GetRequiredService<ImportManagedRedirects>()
                .ExecuteAsync(new ImportManagedRedirectsInput { Csv = csv, DryRun = dryRun }, CancellationToken.None)
        );
    }

    private async Task<Redirect?> FindAsync(string path)
    {
        await using var reader = newsroom.Reader();
        return await reader.ServiceProvider.GetRequiredService<FindRedirect>().FindAsync(path, CancellationToken.None);
    }

    private async Task MoveAsync(Guid id, int version, string slug)
    {
        ContentFixture.Succeeded(
            await newsroom.UpdateAsync(
                new UpdateContentItemInput
                {
                    Id = id,
                    ExpectedVersion = version,
                    Slug = slug,
                }
            )
        );
        await newsroom.PublishAsync(id, version + 1);
    }

    private async Task<int> AnnouncedAsync()
    {
        await using var scope = newsroom.Reader();
        return await scope
            .ServiceProvider.GetRequiredService<LavamediaDbContext>()
            .Set<Job>()
            .CountAsync(job => job.Kind == "test.listen_redirects");
    }
}
