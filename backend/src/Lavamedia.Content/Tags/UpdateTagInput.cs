using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Tags;

/// <summary>Members that are not given stay as they are; <c>null</c> clears.</summary>
public sealed record UpdateTagInput
{
    /// <summary>The tag.</summary>
    [ID<Tag>]
    public required Guid Id { get; init; }

    /// <summary>What readers call it.</summary>
    public Optional<string?> Name { get; init; }

    /// <summary>Its part of the address; made from the name when it is cleared.</summary>
    public Optional<string?> Slug { get; init; }

    /// <summary>A sentence on what it gathers.</summary>
    public Optional<string?> Description { get; init; }
}
