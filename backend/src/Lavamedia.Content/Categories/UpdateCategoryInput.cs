using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Categories;

/// <summary>Members that are not given stay as they are; <c>null</c> clears.</summary>
public sealed record UpdateCategoryInput
{
    /// <summary>The category.</summary>
    [ID<Category>]
    public required Guid Id { get; init; }

    /// <summary>What readers call it.</summary>
    public Optional<string?> Name { get; init; }

    /// <summary>Its part of the address; made from the name when it is cleared.</summary>
    public Optional<string?> Slug { get; init; }

    /// <summary>A sentence on what stands in it.</summary>
    public Optional<string?> Description { get; init; }

    /// <summary>The category above.</summary>
    [ID<Category>]
    public Optional<Guid?> ParentId { get; init; }

    /// <summary>The place among its siblings, from 0; those that follow move on.</summary>
    public Optional<int?> Position { get; init; }
}
