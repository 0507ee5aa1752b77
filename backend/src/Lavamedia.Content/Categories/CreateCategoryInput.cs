using Lavamedia.Content.Localization;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Categories;

/// <summary>What a new category starts with. It comes last among its siblings.</summary>
/// <param name="Locale">The language.</param>
public sealed record CreateCategoryInput([property: GraphQLType("Locale")] string Locale = ContentLocales.Default)
{
    /// <summary>What readers call it.</summary>
    public required string Name { get; init; }

    /// <summary>Made from the name when it is not given.</summary>
    public string? Slug { get; init; }

    /// <summary>A sentence on what stands in it.</summary>
    public string? Description { get; init; }

    /// <summary>The category above.</summary>
    [ID<Category>]
    public Guid? ParentId { get; init; }

    /// <summary>The category of which this is a translation.</summary>
    [ID<Category>]
    public Guid? TranslationOfId { get; init; }
}
