using Lavamedia.Content.Items;
using Lavamedia.Platform.Access;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Tests.FullText;

public sealed class ContentSearchTests(ContentFixture newsroom) : IClassFixture<ContentFixture>
{
    [Theory]
    [InlineData("volcan endormi")]
    [InlineData("volcans")]
    [InlineData("endormi volc")]
    [InlineData("ETE")]
    [InlineData("\"reveille en ete\"")]
    [InlineData("l’été -hiver")]
    public async Task Words_of_the_body_are_found_whatever_their_form_and_accents(string question)
    {
        var item = await FindOrCreateAsync("Chronique", "Le volcan endormi se réveille en été.");

        (await FoundAsync(question)).ShouldContain(item);
    }

    [Theory]
    [InlineData("volcan hiver")]
    [InlineData("\"ete reveille\"")]
    [InlineData("été -volcan")]
    [InlineData("'; DROP TABLE content_items; --")]
    [InlineData("& | ! ( :*")]
    public async Task What_an_item_does_not_have_does_not_find_it(string question)
    {
        var item = await FindOrCreateAsync("Chronique", "Le volcan endormi se réveille en été.");

        (await FoundAsync(question)).ShouldNotContain(item);
    }

    private async Task<Guid> FindOrCreateAsync(string title, string text)
    {
        var known = await newsroom.ReadAsync(
            newsroom.Editor(),
            Stage.Draft,
            database =>
                database
                    .Set<ContentItem>()
                    .Where(item => item.Title == title)
                    .Select(item => (Guid?)item.Id)
                    .FirstOrDefaultAsync()
        );
        return known ?? (await newsroom.CreateAsync(title, input => input.Body = ContentFixture.Body(text))).Id;
    }

    private Task<List<Guid>> FoundAsync(string question) =>
        newsroom.ReadAsync(
            newsroom.Editor(),
            Stage.Draft,
            database =>
                database
                    .Set<ContentItem>()
                    .FromSql(
                        $"""
                        SELECT item.* FROM content_items item
                        JOIN content_search_entries ON content_id = item.id
                        WHERE content_matches(words, content_question({question})::text)
                        """
                    )
                    .Select(item => item.Id)
                    .ToListAsync()
        );
}
