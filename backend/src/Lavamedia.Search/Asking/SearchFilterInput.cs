using Lavamedia.Content.Categories;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Users;
using Lavamedia.Search.Documents;

namespace Lavamedia.Search.Asking;

/// <summary>Narrows what is found. All members that are given must hold.</summary>
/// <param name="Kinds">Only things of these kinds.</param>
/// <param name="CategoryId">Only items of this category and of those below it.</param>
/// <param name="AuthorId">Only items of this author.</param>
/// <param name="PublishedFrom">Only items that were published at this instant or later.</param>
/// <param name="PublishedBefore">Only items that were published before this instant.</param>
public sealed record SearchFilterInput(
    IReadOnlyList<SearchKind>? Kinds = null,
    [ID<Category>] Guid? CategoryId = null,
    [ID<User>] Guid? AuthorId = null,
    DateTimeOffset? PublishedFrom = null,
    DateTimeOffset? PublishedBefore = null
);
