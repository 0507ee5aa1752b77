using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Tags;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Users;
using Lavamedia.Media.Assets;
using Lavamedia.Search.Documents;

namespace Lavamedia.Search.Asking;

/// <summary>What the schema shows of something that was found.</summary>
[ObjectType<SearchHit>]
public static class SearchHitType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<SearchHit> type)
    {
        type.Field(hit => hit.Kind).Description("What it is.");
        type.Field(hit => hit.Place).Description("Its place among all that was found, from 1.");
        type.Field(hit => hit.Title).Description("Its title, the words that were looked for marked.").AssumedSize(3);
        type.Field(hit => hit.Excerpt)
            .Description(
                "The passage that answers best, the words that were looked for marked; empty when there is no text."
            )
            .AssumedSize(5);
        type.Field(hit => hit.Score).Description("How well it answers; only to be compared within one search.");
        type.Field(hit => hit.IsPinned).Description("Whether the newsroom said that it stands first.");
    }

    /// <summary>The thing itself; null when it was withdrawn a moment ago.</summary>
    [GraphQLType("SearchResult")]
    public static object? GetItem([Parent] SearchHit hit) => SearchResultOf(hit.Kind, hit.Id);

    /// <summary>The thing of a document, by its key alone: what is selected of it is read by the engine, under the thing's own filter.</summary>
    internal static object SearchResultOf(SearchKind kind, Guid id) =>
        kind switch
        {
            SearchKind.Article or SearchKind.Page => new ContentItem
            {
                Id = id,
                Locale = string.Empty,
                Slug = string.Empty,
                Title = string.Empty,
            },
            SearchKind.Category => new Category
            {
                Id = id,
                Locale = string.Empty,
                Name = string.Empty,
                Slug = string.Empty,
            },
            SearchKind.Tag => new Tag
            {
                Id = id,
                Locale = string.Empty,
                Name = string.Empty,
                Slug = string.Empty,
            },
            SearchKind.Author => new User
            {
                Id = id,
                Email = string.Empty,
                DisplayName = string.Empty,
                Slug = string.Empty,
            },
            SearchKind.Media => new MediaAsset
            {
                Id = id,
                Filename = string.Empty,
                MimeType = string.Empty,
                StorageKey = string.Empty,
                Checksum = string.Empty,
            },
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind without a type."),
        };
}
