using System.Net;
using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.GraphQL.Execution;
using Lavamedia.Testing;

namespace Lavamedia.Api.Tests.Media;

/// <summary>A file leaves the library for good, unless something would miss it.</summary>
public sealed class DeleteMediaTests : IAsyncLifetime
{
    private const string Delete = """
        mutation ($id: ID!) {
          deleteMediaAsset(input: { id: $id }) {
            deletedMediaAsset { id filename }
            errors {
              __typename
              ... on Error { code message }
              ... on MediaInUseError { useCount uses { place contentItemId seriesId title locale } }
            }
          }
        }
        """;

    private const string Update = """
        mutation ($input: UpdateContentItemInput!) {
          updateContentItem(input: $input) { contentItem { id } errors { ... on Error { code message } } }
        }
        """;

    private readonly byte[] picture = Pictures.Png(60, 40, 12, 34, 56);
    private ApiFixture api = null!;
    private HttpClient editor = null!;

    [Fact]
    public async Task A_file_that_nothing_uses_leaves_the_library_the_store_and_the_search_and_is_audited()
    {
        await using var working = await ApiFixture.StartAsync(runsJobs: true);
        var client = await working.SignedInAsync(DemoDatabase.Editor);
        var id = await client.UploadAsync(Sounds.Mp3);
        var asset = (
            await client.AskAsync("query ($id: ID!) { mediaAsset(id: $id) { url viewerCan } }", new { id })
        ).GetProperty("mediaAsset");
        asset.GetProperty("viewerCan").ToString().ShouldBe("""["UPDATE","DELETE"]""");

        var deleted = await DeleteAsync(client, id);
        deleted.GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null, deleted.ToString());
        deleted.GetProperty("deletedMediaAsset").ToString().ShouldBe($$"""{"id":"{{id}}","filename":"fichier"}""");

        await UntilAsync(async () =>
        {
            using var response = await working
                .Client()
                .GetAsync(new Uri(asset.GetProperty("url").GetString()!).PathAndQuery);
            return response.StatusCode == HttpStatusCode.NotFound;
        });
        await UntilAsync(() => Task.FromResult(!FilesOf(working).Any()));
        (
            await working.CountAsync($"SELECT count(*)::int AS \"Value\" FROM search_documents WHERE kind = 'MEDIA'")
        ).ShouldBe(0);
        var administrator = await working.SignedInAsync("admin@lavamedia.example");
        (await administrator.AskAsync("{ auditLog(first: 5) { nodes { objectType before after } } }"))
            .GetProperty("auditLog")
            .GetProperty("nodes")
            .EnumerateArray()
            .ShouldContain(entry =>
                entry.GetProperty("objectType").GetString() == "MediaAsset"
                && entry.GetProperty("after").ValueKind == JsonValueKind.Null
                && entry.GetProperty("before").ToString().Contains("fichier")
            );
        CodeOf(await DeleteAsync(client, id)).ShouldBe("MEDIA_ASSET_NOT_FOUND");
    }

    [Fact]
    public async Task The_same_bytes_stay_for_the_other_asset_that_has_them()
    {
        await using var working = await ApiFixture.StartAsync(runsJobs: true);
        var client = await working.SignedInAsync(DemoDatabase.Editor);
        var (first, second) = (await client.UploadAsync(Sounds.Mp3), await client.UploadAsync(Sounds.Mp3));
        CodeOf(await DeleteAsync(client, first)).ShouldBeNull();
        await UntilAsync(async () =>
            await working.CountAsync(
                $"SELECT count(*)::int AS \"Value\" FROM jobs WHERE kind = 'media.remove_files' AND status IN ('WAITING', 'RUNNING')"
            ) == 0
        );
        var kept = (
            await client.AskAsync("query ($id: ID!) { mediaAsset(id: $id) { url } }", new { id = second })
        ).GetProperty("mediaAsset");
        using var response = await working
            .Client()
            .GetAsync(new Uri(kept.GetProperty("url").GetString()!).PathAndQuery);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_readers_see_and_what_is_being_written_keep_their_files_and_earlier_versions_do_not()
    {
        var id = await editor.UploadAsync(picture);
        var created = await CreateAsync("Phare", Image(id), hero: id);
        var refused = (await DeleteAsync(editor, id)).GetProperty("errors")[0];
        refused.GetProperty("code").GetString().ShouldBe("MEDIA_IN_USE");
        refused.GetProperty("useCount").GetInt32().ShouldBe(1);
        var use = refused.GetProperty("uses")[0];
        use.GetProperty("place").GetString().ShouldBe("DRAFT");
        use.GetProperty("contentItemId").GetString().ShouldBe(created);
        use.GetProperty("title").GetString().ShouldBe("Phare");

        await editor.PublishArticleAsync(created);
        await PlaceShouldBeAsync(id, "PUBLISHED");

        // The published version still shows it.
        await SaveAsync(created, 1, Paragraph("Sans image."), hero: null);
        await PlaceShouldBeAsync(id, "PUBLISHED");
        await editor.PublishArticleAsync(created, 2);

        // What nobody has published yet shows it again, and then no more.
        await SaveAsync(created, 2, Image(id), hero: null);
        await PlaceShouldBeAsync(id, "DRAFT");
        await SaveAsync(created, 3, Paragraph("Toujours sans."), hero: null);
        CodeOf(await DeleteAsync(editor, id)).ShouldBeNull();

        // The first version comes back without what is gone.
        var restored = await editor.AskAsync(
            """
            mutation ($id: ID!) {
              restoreContentVersion(input: { id: $id, versionNumber: 1, expectedVersion: 4 }) {
                contentItem { latestVersion { body hero { role } } }
                errors { __typename ... on Error { message } }
              }
            }
            """,
            new { id = created }
        );
        var payload = restored.GetProperty("restoreContentVersion");
        payload.GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null, payload.ToString());
        var latest = payload.GetProperty("contentItem").GetProperty("latestVersion");
        latest.GetProperty("hero").ValueKind.ShouldBe(JsonValueKind.Null);
        latest.GetProperty("body").ToString().ShouldBe("""{"type": "doc", "content": [{"type": "paragraph"}]}""");
    }

    [Fact]
    public async Task What_is_typed_and_not_saved_counts_and_what_was_withdrawn_for_good_does_not()
    {
        var id = await editor.UploadAsync(picture);
        var item = await CreateAsync("Retirée", Paragraph("Rien."), hero: id);
        await editor.PublishArticleAsync(item);
        var killed = await editor.AskAsync(
            "mutation ($id: ID!) { killContentItem(input: { id: $id, expectedVersion: 1, note: \"Droits\" }) { errors { ... on Error { message } } } }",
            new { id = item }
        );
        killed.GetProperty("killContentItem").GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null);

        var (other, _) = await editor.CreateArticleAsync("En cours");
        await KeepAsync(other, new { body = Image(id) });
        var refused = (await DeleteAsync(editor, id)).GetProperty("errors")[0];
        refused.GetProperty("uses").GetArrayLength().ShouldBe(1);
        refused.GetProperty("uses")[0].GetProperty("place").GetString().ShouldBe("WORKING_COPY");
        refused.GetProperty("uses")[0].GetProperty("contentItemId").GetString().ShouldBe(other);

        await KeepAsync(other, new { body = Paragraph("Sans.") });
        CodeOf(await DeleteAsync(editor, id)).ShouldBeNull();
    }

    [Fact]
    public async Task The_picture_of_a_series_is_used()
    {
        var id = await editor.UploadAsync(picture);
        var series = (
            await editor.AskAsync(
                "mutation ($input: CreateSeriesInput!) { createSeries(input: $input) { series { id } errors { ... on Error { message } } } }",
                new
                {
                    input = new
                    {
                        locale = "fr",
                        title = "Îles",
                        pictureId = id,
                    },
                }
            )
        ).GetProperty("createSeries");
        var use = (await DeleteAsync(editor, id)).GetProperty("errors")[0].GetProperty("uses")[0];
        use.GetProperty("place").GetString().ShouldBe("SERIES");
        use.GetProperty("seriesId")
            .GetString()
            .ShouldBe(series.GetProperty("series").GetProperty("id").GetString(), series.ToString());
    }

    [Fact]
    public async Task The_picture_for_networks_is_used_and_an_earlier_version_comes_back_without_it()
    {
        var id = await editor.UploadAsync(picture);
        var (item, _) = await editor.CreateArticleAsync("Partagé");
        await editor.PublishArticleAsync(item);
        await ShareAsync(1, id);
        await PlaceShouldBeAsync(id, "DRAFT");
        await ShareAsync(2, null);
        CodeOf(await DeleteAsync(editor, id)).ShouldBeNull();
        var restored = await editor.AskAsync(
            "mutation ($id: ID!) { restoreContentVersion(input: { id: $id, versionNumber: 2, expectedVersion: 3 }) { errors { ... on Error { message } } } }",
            new { id = item }
        );
        restored
            .GetProperty("restoreContentVersion")
            .GetProperty("errors")
            .ValueKind.ShouldBe(JsonValueKind.Null, restored.ToString());

        async Task ShareAsync(int expectedVersion, string? socialMediaId)
        {
            var saved = await editor.AskAsync(
                Update,
                new
                {
                    input = new
                    {
                        id = item,
                        expectedVersion,
                        seo = new { socialMediaId },
                    },
                }
            );
            saved
                .GetProperty("updateContentItem")
                .GetProperty("errors")
                .ValueKind.ShouldBe(JsonValueKind.Null, saved.ToString());
        }
    }

    [Fact]
    public async Task Authors_delete_what_they_uploaded_and_nothing_else()
    {
        var author = await api.SignedInAsync(DemoDatabase.Author);
        var foreign = await editor.UploadAsync(picture);
        var own = await author.UploadAsync(Pictures.Png(10, 10, 9, 9, 9));
        const string MayDelete = "query ($id: ID!) { mediaAsset(id: $id) { viewerCan } }";
        (await author.AskAsync(MayDelete, new { id = foreign })).ToString().ShouldNotContain("DELETE");
        (await author.AskAsync(MayDelete, new { id = own })).ToString().ShouldContain("DELETE");
        CodeOf(await DeleteAsync(author, foreign)).ShouldBe("FORBIDDEN");
        CodeOf(await DeleteAsync(author, own)).ShouldBeNull();
        CodeOf(await DeleteAsync(editor, NodeId.Encode("MediaAsset", Guid.NewGuid())))
            .ShouldBe("MEDIA_ASSET_NOT_FOUND");
        CodeOf(await DeleteAsync(editor, foreign)).ShouldBeNull();
    }

    [Fact]
    public async Task A_text_that_is_saved_at_the_same_moment_counts_or_is_told_that_the_file_is_gone()
    {
        for (var round = 0; round < 10; round++)
        {
            var id = await editor.UploadAsync(Pictures.Png(20, 20, 7, 7, (byte)round));
            var (item, _) = await editor.CreateArticleAsync($"Course {round}");
            await editor.PublishArticleAsync(item);
            var saving = editor.AskAsync(
                Update,
                new
                {
                    input = new
                    {
                        id = item,
                        expectedVersion = 1,
                        body = new { type = "doc", content = new[] { Image(id) } },
                    },
                }
            );
            var deleting = DeleteAsync(editor, id);
            var isSaved =
                (await saving).GetProperty("updateContentItem").GetProperty("errors").ValueKind == JsonValueKind.Null;
            var deleted = await deleting;
            (CodeOf(deleted) == "MEDIA_IN_USE").ShouldBe(isSaved, deleted.ToString());
        }
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync();
        editor = await api.SignedInAsync(DemoDatabase.Editor);
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    private static object Image(string id) =>
        new { type = "image", attrs = new { mediaId = id, alternativeText = "Un phare" } };

    private static object Paragraph(string text) =>
        new { type = "paragraph", content = new[] { new { type = "text", text } } };

    private static async Task<JsonElement> DeleteAsync(HttpClient client, string id) =>
        (await client.AskAsync(Delete, new { id })).GetProperty("deleteMediaAsset");

    private static string? CodeOf(JsonElement payload) =>
        payload.GetProperty("errors") is { ValueKind: JsonValueKind.Array } errors
            ? errors[0].GetProperty("code").GetString()
            : null;

    private static IEnumerable<string> FilesOf(ApiFixture served) =>
        Directory.EnumerateFiles(Path.Combine(served.DataFolder, "blobs", "media"), "*", SearchOption.AllDirectories);

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        for (var patience = 0; patience < 300; patience++)
        {
            if (await isSo())
            {
                return;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("It did not come within half a minute.");
    }

    private async Task PlaceShouldBeAsync(string id, string place)
    {
        var uses = (await DeleteAsync(editor, id)).GetProperty("errors")[0].GetProperty("uses");
        uses.EnumerateArray().ShouldHaveSingleItem().GetProperty("place").GetString().ShouldBe(place);
    }

    private async Task<string> CreateAsync(string title, object block, string? hero)
    {
        var created = await editor.AskAsync(
            GraphQLRequests.Create,
            new
            {
                input = new
                {
                    title,
                    body = new { type = "doc", content = new[] { block } },
                    hero = hero is null ? null : new { mediaId = hero },
                },
            }
        );
        return created.GetProperty("createContentItem").GetProperty("contentItem").GetProperty("id").GetString()!;
    }

    private async Task SaveAsync(string id, int expectedVersion, object block, object? hero)
    {
        var saved = await editor.AskAsync(
            Update,
            new
            {
                input = new
                {
                    id,
                    expectedVersion,
                    body = new { type = "doc", content = new[] { block } },
                    hero,
                },
            }
        );
        saved
            .GetProperty("updateContentItem")
            .GetProperty("errors")
            .ValueKind.ShouldBe(JsonValueKind.Null, saved.ToString());
    }

    private async Task KeepAsync(string itemId, object text)
    {
        var kept = await editor.AskAsync(
            "mutation ($input: KeepWorkingCopyInput!) { keepWorkingCopy(input: $input) { errors { ... on Error { message } } } }",
            new
            {
                input = new
                {
                    name = itemId,
                    tab = "tab",
                    itemId,
                    text,
                },
            }
        );
        kept.GetProperty("keepWorkingCopy").GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null);
    }
}
