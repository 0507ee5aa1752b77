using Lavamedia.Content.Access;
using Lavamedia.Content.Anchors;
using Lavamedia.Content.Colleagues;
using Lavamedia.Content.Comments;
using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Tests.Comments;

public sealed class CommentTests(ContentFixture newsroom) : IClassFixture<ContentFixture>
{
    private static readonly TextAnchorInput Anchor = new(0, 4, "Lave", string.Empty, " et basalte");

    [Fact]
    public async Task A_thread_hangs_on_words_and_is_answered_settled_and_opened_again_by_an_answer()
    {
        var item = await newsroom.CreateAsync("Lave et basalte");

        var thread = ContentFixture.Succeeded(await BeginAsync(item.Id, "À vérifier ?", Anchor));
        Anchored.AnchorOf(thread).ShouldBe(Anchor.ToAnchor());
        thread.VersionNumber.ShouldBe(1);
        ContentFixture
            .Succeeded(await ResolveAsync(thread.Id, isResolved: true))
            .ResolvedById.ShouldBe(newsroom.EditorId);
        var answered = ContentFixture.Succeeded(
            await ReplyAsync(newsroom.Author(newsroom.AuthorId), thread.Id, "Fait.")
        );
        answered.ResolvedAt.ShouldBeNull();

        (await ThreadsAsync(newsroom.Editor(), item.Id))
            .Single()
            .Comments.OrderBy(comment => comment.CreatedAt)
            .Select(comment => (comment.Text, comment.AuthorId))
            .ShouldBe([("À vérifier ?", newsroom.EditorId), ("Fait.", newsroom.AuthorId)]);
    }

    [Fact]
    public async Task Only_the_author_of_a_comment_changes_it_and_takes_it_back()
    {
        var item = await newsroom.CreateAsync("À soi");
        var thread = ContentFixture.Succeeded(await BeginAsync(item.Id, "Premier"));
        var comment = (await ThreadsAsync(newsroom.Editor(), item.Id)).Single().Comments.Single();

        (await ChangeAsync(newsroom.Author(newsroom.AuthorId), comment.Id, "Pas à moi"))
            .Errors!.Single()
            .ShouldBeOfType<ContentCommentNotFoundError>();
        ContentFixture.Succeeded(await ChangeAsync(newsroom.Editor(), comment.Id, "Autrement"));
        var changed = (await ThreadsAsync(newsroom.Editor(), item.Id)).Single().Comments.Single();
        changed.Text.ShouldBe("Autrement");
        changed.EditedAt.ShouldNotBeNull();

        ContentFixture.Succeeded(await DeleteAsync(newsroom.Editor(), comment.Id));
        var deleted = (await ThreadsAsync(newsroom.Editor(), item.Id)).Single();
        deleted.Id.ShouldBe(thread.Id);
        deleted.Comments.Single().Text.ShouldBeEmpty();
        (await DeleteAsync(newsroom.Editor(), comment.Id))
            .Errors!.Single()
            .ShouldBeOfType<ContentCommentNotFoundError>();
    }

    [Fact]
    public async Task Readers_see_nothing_of_what_is_said_even_about_what_is_published()
    {
        var item = await newsroom.CreateAsync("Publié et discuté");
        ContentFixture.Succeeded(await BeginAsync(item.Id, "Entre nous"));
        await newsroom.PublishAsync(item.Id, 1);

        (await ThreadsAsync(newsroom.Reader(), item.Id)).ShouldBeEmpty();
        (
            await newsroom.ReadAsync(
                newsroom.Reader(),
                Stage.Draft,
                database => database.Set<ContentComment>().CountAsync()
            )
        ).ShouldBe(0);
        (await BeginAsync(item.Id, "Moi aussi", viewer: newsroom.Reader()))
            .Errors!.Single()
            .ShouldBeOfType<ForbiddenError>()
            .Permission.ShouldBe(ContentPermissions.Comment);
    }

    [Fact]
    public async Task Who_reads_drafts_without_the_right_to_comment_reads_and_says_nothing()
    {
        var item = await newsroom.CreateAsync("En lecture");
        var thread = ContentFixture.Succeeded(await BeginAsync(item.Id, "À lire"));
        AsyncServiceScope Proofreader() => newsroom.Host.Scope(newsroom.OtherAuthorId, ContentPermissions.ReadDrafts);

        (await ThreadsAsync(Proofreader(), item.Id)).Count.ShouldBe(1);
        (await ReplyAsync(Proofreader(), thread.Id, "Et moi ?")).Errors!.Single().ShouldBeOfType<ForbiddenError>();
    }

    [Fact]
    public async Task Only_people_who_see_the_item_can_be_spoken_to()
    {
        var item = await newsroom.CreateAsync("Mentions");

        (await BeginAsync(item.Id, "@{0} ?", mentions: [newsroom.OtherAuthorId]))
            .Errors!.Single()
            .ShouldBeOfType<ValidationError>()
            .Reason.ShouldBe(ValidationReason.NotFound);
        await newsroom.LetReadDraftsAsync(newsroom.AuthorId);
        ContentFixture.Succeeded(await BeginAsync(item.Id, "@{0} ?", mentions: [newsroom.AuthorId]));
        (await ThreadsAsync(newsroom.Editor(), item.Id))
            .Single()
            .Comments.Single()
            .Mentions.Single()
            .UserId.ShouldBe(newsroom.AuthorId);
        await using var scope = newsroom.Editor();
        var colleagues = await ColleagueQueries.GetContentColleaguesAsync(
            item.Id,
            scope.ServiceProvider.GetRequiredService<FindDiscussedItem>(),
            scope.ServiceProvider.GetRequiredService<FindColleagues>(),
            CancellationToken.None,
            "AUTH"
        );
        colleagues.Select(user => user.Id).ShouldBe([newsroom.AuthorId]);
    }

    [Theory]
    [InlineData(-1, 3, "Lave")]
    [InlineData(4, 0, "")]
    [InlineData(0, 9, "Lave")]
    public async Task A_place_that_cannot_be_is_refused(int start, int end, string quote)
    {
        var item = await newsroom.CreateAsync("Nulle part");

        (await BeginAsync(item.Id, "Où ?", new TextAnchorInput(start, end, quote, string.Empty, string.Empty)))
            .Errors!.Single()
            .ShouldBeOfType<ValidationError>()
            .Path[0]
            .ShouldBe("anchor");
    }

    [Fact]
    public async Task Places_follow_the_text_and_an_older_screen_moves_nothing_back()
    {
        var item = await newsroom.CreateAsync("Déplacé");
        var thread = ContentFixture.Succeeded(await BeginAsync(item.Id, "Ici", Anchor));
        var later = Anchor with { Start = 10, End = 14, Prefix = "Encore de " };

        ContentFixture.Succeeded(await MoveAsync(item.Id, 3, thread.Id, later));
        ContentFixture.Succeeded(await MoveAsync(item.Id, 2, thread.Id, Anchor));

        var moved = (await ThreadsAsync(newsroom.Editor(), item.Id)).Single();
        Anchored.AnchorOf(moved).ShouldBe(later.ToAnchor());
        moved.VersionNumber.ShouldBe(3);
    }

    [Fact]
    public async Task A_person_takes_along_what_he_said_and_it_stays_when_he_goes()
    {
        var item = await newsroom.CreateAsync("Parti");
        ContentFixture.Succeeded(
            await BeginAsync(item.Id, "Ce que je disais", viewer: newsroom.Author(newsroom.OtherAuthorId))
        );

        await using var scope = newsroom.Host.Scope();
        var data = scope.ServiceProvider.GetServices<IPersonalData>().Single(part => part.Section == "comments");
        var exported = System.Text.Json.JsonSerializer.Serialize(
            await data.ExportAsync(newsroom.OtherAuthorId, CancellationToken.None)
        );
        exported.ShouldContain("Ce que je disais");
        await data.EraseAsync(newsroom.OtherAuthorId, CancellationToken.None);
        (await ThreadsAsync(newsroom.Editor(), item.Id)).Single().Comments.Count.ShouldBe(1);
    }

    private async Task<MutationResult<ContentCommentThread>> BeginAsync(
        Guid itemId,
        string text,
        TextAnchorInput? anchor = null,
        IReadOnlyList<Guid>? mentions = null,
        AsyncServiceScope? viewer = null
    )
    {
        await using var scope = viewer ?? newsroom.Editor();
        return await scope
            .ServiceProvider.GetRequiredService<CreateCommentThread>()
            .ExecuteAsync(
                new CreateContentCommentThreadInput
                {
                    ContentId = itemId,
                    Text = text,
                    MentionIds = mentions,
                    Anchor = anchor,
                },
                CancellationToken.None
            );
    }

    private static async Task<MutationResult<ContentCommentThread>> ReplyAsync(
        AsyncServiceScope viewer,
        Guid threadId,
        string text
    )
    {
        await using (viewer)
        {
            return await viewer
                .ServiceProvider.GetRequiredService<ReplyToCommentThread>()
                .ExecuteAsync(threadId, text, [], CancellationToken.None);
        }
    }

    private async Task<MutationResult<ContentCommentThread>> ResolveAsync(Guid threadId, bool isResolved)
    {
        await using var scope = newsroom.Editor();
        return await scope
            .ServiceProvider.GetRequiredService<ResolveCommentThread>()
            .ExecuteAsync(threadId, isResolved, CancellationToken.None);
    }

    private static async Task<MutationResult<ContentCommentThread>> ChangeAsync(
        AsyncServiceScope viewer,
        Guid commentId,
        string text
    )
    {
        await using (viewer)
        {
            return await viewer
                .ServiceProvider.GetRequiredService<ChangeContentComment>()
                .UpdateAsync(commentId, text, [], CancellationToken.None);
        }
    }

    private static async Task<MutationResult<ContentCommentThread>> DeleteAsync(
        AsyncServiceScope viewer,
        Guid commentId
    )
    {
        await using (viewer)
        {
            return await viewer
                .ServiceProvider.GetRequiredService<ChangeContentComment>()
                .DeleteAsync(commentId, CancellationToken.None);
        }
    }

    private async Task<MutationResult<ContentItem>> MoveAsync(
        Guid itemId,
        int versionNumber,
        Guid threadId,
        TextAnchorInput anchor
    )
    {
        await using var scope = newsroom.Editor();
        return await scope
            .ServiceProvider.GetRequiredService<MoveTextAnchors>()
            .ExecuteAsync(
                new MoveTextAnchorsInput
                {
                    ContentId = itemId,
                    VersionNumber = versionNumber,
                    Threads = [new MovedThreadInput { ThreadId = threadId, Anchor = anchor }],
                },
                CancellationToken.None
            );
    }

    private Task<List<ContentCommentThread>> ThreadsAsync(AsyncServiceScope viewer, Guid itemId) =>
        newsroom.ReadAsync(
            viewer,
            Stage.Draft,
            database =>
                database
                    .Set<ContentCommentThread>()
                    .Include(thread => thread.Comments)
                        .ThenInclude(comment => comment.Mentions)
                    .Where(thread => thread.ContentId == itemId)
                    .ToListAsync()
        );
}
