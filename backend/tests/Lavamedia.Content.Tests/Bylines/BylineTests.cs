using Lavamedia.Content.Bylines;
using Lavamedia.Content.Items;
using Lavamedia.Content.Versions;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Tests.Bylines;

public sealed class BylineTests(ContentFixture newsroom) : IClassFixture<ContentFixture>
{
    [Fact]
    public async Task Several_people_sign_in_their_order_and_the_first_account_is_the_author()
    {
        var item = await newsroom.CreateAsync(
            "À plusieurs mains",
            input =>
                input.Bylines = [
                    new BylineInput(BylineRole.Text, Name: " Une invitée "),
                    new BylineInput(BylineRole.Text, newsroom.AuthorId),
                    new BylineInput(BylineRole.Photography, newsroom.OtherAuthorId),
                ]
        );

        item.AuthorId.ShouldBe(newsroom.AuthorId);
        (await ShownAsync(item.Id)).ShouldBe([
            (BylineRole.Text, null, "Une invitée"),
            (BylineRole.Text, newsroom.AuthorId, null),
            (BylineRole.Photography, newsroom.OtherAuthorId, null),
        ]);
    }

    [Fact]
    public async Task Another_author_takes_the_place_of_the_first_and_the_others_go_on_signing()
    {
        var item = await newsroom.CreateAsync(
            "Passation",
            input =>
                input.Bylines = [
                    new BylineInput(BylineRole.Text, newsroom.AuthorId),
                    new BylineInput(BylineRole.Photography, Name: "Une agence"),
                ]
        );

        var saved = ContentFixture.Succeeded(
            await newsroom.UpdateAsync(
                new UpdateContentItemInput
                {
                    Id = item.Id,
                    ExpectedVersion = 1,
                    AuthorId = newsroom.OtherAuthorId,
                }
            )
        );

        saved.AuthorId.ShouldBe(newsroom.OtherAuthorId);
        (await ShownAsync(item.Id)).ShouldBe([
            (BylineRole.Text, newsroom.OtherAuthorId, null),
            (BylineRole.Photography, null, "Une agence"),
        ]);
    }

    [Fact]
    public async Task Z3_readers_see_who_signs_the_published_version_and_nobody_else()
    {
        var item = await newsroom.CreateAsync(
            "Signé",
            input => input.Bylines = [new BylineInput(BylineRole.Text, newsroom.AuthorId)]
        );
        await newsroom.PublishAsync(item.Id, 1);
        ContentFixture.Succeeded(
            await newsroom.UpdateAsync(
                new UpdateContentItemInput
                {
                    Id = item.Id,
                    ExpectedVersion = 1,
                    Bylines = new([new BylineInput(BylineRole.Text, Name: "Pas encore connu")]),
                }
            )
        );

        (await ShownAsync(item.Id)).ShouldBe([(BylineRole.Text, newsroom.AuthorId, null)]);
        var difference = await newsroom.ReadAsync(
            newsroom.Editor(),
            Stage.Draft,
            database =>
                database
                    .Set<ContentVersion>()
                    .SingleAsync(other => other.ContentId == item.Id && other.VersionNumber == 2)
        );
        difference.Diff!.Value.GetRawText().ShouldContain("Pas encore connu");

        await newsroom.PublishAsync(item.Id, 2);
        (await ShownAsync(item.Id)).ShouldBe([(BylineRole.Text, null, "Pas encore connu")]);
    }

    [Fact]
    public async Task Whoever_signs_besides_the_author_may_write_on_and_is_shown_to_readers()
    {
        var item = await newsroom.CreateAsync(
            "Cosigné",
            input =>
                input.Bylines = [
                    new BylineInput(BylineRole.Text, newsroom.EditorId),
                    new BylineInput(BylineRole.Data, newsroom.AuthorId),
                ]
        );

        await using var author = newsroom.Author(newsroom.AuthorId);
        var saved = await author
            .ServiceProvider.GetRequiredService<UpdateContentItem>()
            .ExecuteAsync(
                new UpdateContentItemInput
                {
                    Id = item.Id,
                    ExpectedVersion = 1,
                    Title = "Cosigné, complété",
                },
                CancellationToken.None
            );
        await using var stranger = newsroom.Author(newsroom.OtherAuthorId);
        var refused = await stranger
            .ServiceProvider.GetRequiredService<UpdateContentItem>()
            .ExecuteAsync(
                new UpdateContentItemInput
                {
                    Id = item.Id,
                    ExpectedVersion = 2,
                    Title = "Pas à moi",
                },
                CancellationToken.None
            );

        saved.Errors.ShouldBeNull();
        refused.Errors!.Single().ShouldBeOfType<ForbiddenError>();
        await newsroom.PublishAsync(item.Id, 2);
        var names = await newsroom.ReadAsync(
            newsroom.Reader(),
            Stage.Published,
            database => database.Set<User>().Select(user => user.Id).ToListAsync()
        );
        names.ShouldContain(newsroom.AuthorId);
    }

    [Fact]
    public async Task A_byline_without_anybody_or_with_two_is_refused_at_its_place()
    {
        var create = await newsroom.TryCreateAsync(input =>
            input.Bylines = [
                new BylineInput(BylineRole.Text, newsroom.AuthorId),
                new BylineInput(BylineRole.Text, newsroom.AuthorId, "Deux à la fois"),
                new BylineInput(),
            ]
        );

        create
            .Errors!.Cast<ValidationError>()
            .Select(error => string.Join('.', error.Path))
            .ShouldBe(["bylines.1", "bylines.2"]);
    }

    private Task<List<(BylineRole, Guid?, string?)>> ShownAsync(Guid id) =>
        newsroom.ReadAsync(
            newsroom.Reader(),
            Stage.Draft,
            async database =>
                (
                    await database
                        .Set<Byline>()
                        .Where(byline => byline.ShownByContentId == id)
                        .OrderBy(byline => byline.Position)
                        .ToListAsync()
                )
                    .Select(byline => (byline.Role, byline.AuthorId, byline.Name))
                    .ToList()
        );
}
