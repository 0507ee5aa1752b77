using Lavamedia.Content.Anchors;
using Lavamedia.Content.Items;
using Lavamedia.Content.Suggestions;
using Lavamedia.Content.Versions;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Tests.Suggestions;

public sealed class SuggestionTests(ContentFixture newsroom) : IClassFixture<ContentFixture>
{
    private static readonly TextAnchorInput Anchor = new(3, 10, "basalte", "Le ", " noir");

    [Fact]
    public async Task A_suggestion_is_accepted_with_the_version_that_has_it_and_the_version_names_who_proposed_it()
    {
        var item = await newsroom.CreateAsync("Accepté", input => input.Body = ContentFixture.Body("Le basalte noir"));
        var suggestion = ContentFixture.Succeeded(await SuggestAsync(item.Id, "granit"));

        var saved = ContentFixture.Succeeded(
            await newsroom.UpdateAsync(
                new UpdateContentItemInput
                {
                    Id = item.Id,
                    ExpectedVersion = 1,
                    Body = new(ContentFixture.Body("Le granit noir")),
                    AcceptedSuggestionIds = [suggestion.Id],
                }
            )
        );

        var accepted = await FindAsync(suggestion.Id);
        accepted.State.ShouldBe(SuggestionState.Accepted);
        accepted.DecidedById.ShouldBe(newsroom.EditorId);
        accepted.AcceptedVersionId.ShouldBe(saved.LatestVersionId);
        var version = await newsroom.ReadAsync(
            newsroom.Editor(),
            Stage.Draft,
            database =>
                database
                    .Set<ContentVersion>()
                    .Include(found => found.AcceptedSuggestions)
                    .SingleAsync(found => found.Id == saved.LatestVersionId)
        );
        version.AcceptedSuggestions.Single().ProposedById.ShouldBe(newsroom.AuthorId);
    }

    [Fact]
    public async Task What_somebody_decided_on_already_is_not_accepted_and_nothing_is_saved()
    {
        var item = await newsroom.CreateAsync("Décidé");
        var suggestion = ContentFixture.Succeeded(await SuggestAsync(item.Id, "granit"));
        ContentFixture
            .Succeeded(await RejectAsync(newsroom.Editor(), suggestion.Id))
            .State.ShouldBe(SuggestionState.Rejected);

        var refused = await newsroom.UpdateAsync(
            new UpdateContentItemInput
            {
                Id = item.Id,
                ExpectedVersion = 1,
                Title = new("Autrement"),
                AcceptedSuggestionIds = [suggestion.Id],
            }
        );

        refused.Errors!.Single().ShouldBeOfType<ContentSuggestionNotFoundError>();
        var after = await newsroom.ReadAsync(
            newsroom.Editor(),
            Stage.Draft,
            database => database.Set<ContentItem>().SingleAsync(found => found.Id == item.Id)
        );
        after.LatestVersionNumber.ShouldBe(1);
        (await RejectAsync(newsroom.Editor(), suggestion.Id))
            .Errors!.Single()
            .ShouldBeOfType<ContentSuggestionNotFoundError>();
    }

    [Fact]
    public async Task Who_proposed_it_withdraws_it_and_who_may_not_change_the_item_rejects_nothing()
    {
        var item = await newsroom.CreateAsync("Retiré");
        var suggestion = ContentFixture.Succeeded(await SuggestAsync(item.Id, "granit"));

        (await RejectAsync(newsroom.Author(newsroom.OtherAuthorId), suggestion.Id))
            .Errors!.Single()
            .ShouldBeOfType<ForbiddenError>();
        ContentFixture
            .Succeeded(await RejectAsync(newsroom.Author(newsroom.AuthorId), suggestion.Id))
            .State.ShouldBe(SuggestionState.Withdrawn);
    }

    [Theory]
    [InlineData("basalte")]
    [InlineData("deux\nlignes")]
    [InlineData("nul\0")]
    public async Task What_changes_nothing_or_leaves_its_paragraph_is_refused(string replacement)
    {
        var item = await newsroom.CreateAsync("Refusé");

        (await SuggestAsync(item.Id, replacement))
            .Errors!.Single()
            .ShouldBeOfType<ValidationError>()
            .Path.ShouldBe(["replacement"]);
    }

    [Fact]
    public async Task Readers_see_no_suggestion()
    {
        var item = await newsroom.CreateAsync("Publié et proposé");
        ContentFixture.Succeeded(await SuggestAsync(item.Id, "granit"));
        await newsroom.PublishAsync(item.Id, 1);

        (
            await newsroom.ReadAsync(
                newsroom.Reader(),
                Stage.Draft,
                database => database.Set<ContentSuggestion>().CountAsync()
            )
        ).ShouldBe(0);
    }

    private async Task<MutationResult<ContentSuggestion>> SuggestAsync(Guid itemId, string replacement)
    {
        await using var scope = newsroom.Author(newsroom.AuthorId);
        return await scope
            .ServiceProvider.GetRequiredService<CreateSuggestion>()
            .ExecuteAsync(
                new CreateContentSuggestionInput
                {
                    ContentId = itemId,
                    Anchor = Anchor,
                    Replacement = replacement,
                },
                CancellationToken.None
            );
    }

    private static async Task<MutationResult<ContentSuggestion>> RejectAsync(AsyncServiceScope viewer, Guid id)
    {
        await using (viewer)
        {
            return await viewer
                .ServiceProvider.GetRequiredService<DecideOnSuggestion>()
                .RejectAsync(id, CancellationToken.None);
        }
    }

    private Task<ContentSuggestion> FindAsync(Guid id) =>
        newsroom.ReadAsync(
            newsroom.Editor(),
            Stage.Draft,
            database => database.Set<ContentSuggestion>().SingleAsync(suggestion => suggestion.Id == id)
        );
}
