using System.Text.Json;
using Lavamedia.Content.Bylines;
using Lavamedia.Content.Categories;
using Lavamedia.Content.Coediting;
using Lavamedia.Content.Media;
using Lavamedia.Content.Seo;
using Lavamedia.Content.Suggestions;
using Lavamedia.Content.Tags;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Items;

/// <summary>Members that are not given stay as they are; <c>null</c> clears.</summary>
public sealed record UpdateContentItemInput
{
    /// <summary>The item.</summary>
    [ID<ContentItem>]
    public required Guid Id { get; init; }

    /// <summary>The newest version that the caller knows.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>The headline.</summary>
    public Optional<string?> Title { get; init; }

    /// <summary>The part of the address that names the item; made from the title when it is cleared.</summary>
    public Optional<string?> Slug { get; init; }

    /// <summary>A word or two above the headline.</summary>
    public Optional<string?> Kicker { get; init; }

    /// <summary>The standfirst.</summary>
    public Optional<string?> Summary { get; init; }

    /// <summary>A ProseMirror document, valid against the body schema.</summary>
    public Optional<JsonElement?> Body { get; init; }

    /// <summary>What it says in the fields of its type, all of them, by their keys.</summary>
    public Optional<JsonElement?> Fields { get; init; }

    /// <summary>The first of those who sign the item; the others stay. Not together with `bylines`.</summary>
    [ID<User>]
    public Optional<Guid?> AuthorId { get; init; }

    /// <summary>Who signs the item, in this order; the first with an account is its author.</summary>
    public Optional<IReadOnlyList<BylineInput>?> Bylines { get; init; }

    /// <summary>The tags.</summary>
    [ID<Tag>]
    public Optional<IReadOnlyList<Guid>?> TagIds { get; init; }

    /// <summary>The categories, the main one first.</summary>
    [ID<Category>]
    public Optional<IReadOnlyList<Guid>?> CategoryIds { get; init; }

    /// <summary>The picture at the top.</summary>
    public Optional<ContentMediaInput?> Hero { get; init; }

    /// <summary>The suggestions that the text takes in: they are accepted with the version, or nothing is saved.</summary>
    [ID<ContentSuggestion>]
    public IReadOnlyList<Guid>? AcceptedSuggestionIds { get; init; }

    /// <summary>What search engines are told.</summary>
    public Optional<SeoMetadataInput?> Seo { get; init; }

    /// <summary>What of the item's shared body the version was made of; absent when the body was written otherwise.</summary>
    public CoeditedVersionInput? Coedited { get; init; }
}
