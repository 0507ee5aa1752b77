using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Users.Lifecycle;

/// <summary>Members that are not given stay as they are; <c>null</c> clears the biography.</summary>
public sealed record UpdateUserInput
{
    /// <summary>The account.</summary>
    [ID<User>]
    public required Guid Id { get; init; }

    /// <summary>The name shown with articles and in the admin.</summary>
    public Optional<string?> DisplayName { get; init; }

    /// <summary>A line on who this person is, shown with articles.</summary>
    public Optional<string?> Biography { get; init; }

    /// <summary>The language of pages and mails: <c>fr</c> or <c>en</c>.</summary>
    public Optional<string?> Locale { get; init; }
}
