using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Redirects.Managed;

/// <summary>Members that are not given stay as they are; <c>null</c> clears.</summary>
public sealed record UpdateManagedRedirectInput
{
    /// <summary>The redirect.</summary>
    [ID<ManagedRedirect>]
    public required Guid Id { get; init; }

    /// <summary>The version that the caller knows.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>The path or pattern.</summary>
    public Optional<string?> Source { get; init; }

    /// <summary>The path or address that it leads to.</summary>
    public Optional<string?> Target { get; init; }

    /// <summary>What readers are told.</summary>
    public RedirectKind? Kind { get; init; }

    /// <summary>Whether it is in force.</summary>
    public bool? IsEnabled { get; init; }

    /// <summary>Its place among the patterns.</summary>
    public int? Position { get; init; }

    /// <summary>Why it is there.</summary>
    public Optional<string?> Note { get; init; }
}
