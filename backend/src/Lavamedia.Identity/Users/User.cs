using Lavamedia.Identity.Roles;

namespace Lavamedia.Identity.Users;

/// <summary>A person who signs in, signs articles, or both; or a program that acts by keys.</summary>
public sealed class User
{
    /// <summary>The language of who has not chosen one.</summary>
    public const string DefaultLocale = "fr";

    /// <summary>Longest name, in characters.</summary>
    public const int MaximumNameLength = 120;

    /// <summary>Longest biography, in characters.</summary>
    public const int MaximumBiographyLength = 1000;

    /// <summary>The languages to choose from.</summary>
    public static IReadOnlyList<string> Locales { get; } = [DefaultLocale, "en"];

    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>A person or a program.</summary>
    public UserKind Kind { get; init; } = UserKind.Person;

    /// <summary>The address to sign in with; unique without regard to case.</summary>
    public required string Email { get; set; }

    /// <summary>The password, hashed by ASP.NET Core Identity; null while the person cannot sign in.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>Whether the person may sign in.</summary>
    public UserStatus Status { get; set; } = UserStatus.Active;

    /// <summary>The name shown with articles and in the admin.</summary>
    public required string DisplayName { get; set; }

    /// <summary>The part of an address that names the person; unique.</summary>
    public required string Slug { get; set; }

    /// <summary>A line on who this person is, shown with articles.</summary>
    public string? Biography { get; set; }

    /// <summary>Whether readers may see name and biography: true of those who sign articles.</summary>
    public bool HasPublicProfile { get; set; }

    /// <summary>Changes with everything that must end the person's sessions: password, status.</summary>
    public Guid SecurityStamp { get; set; } = Guid.NewGuid();

    /// <summary>The language of pages and mails for the person: <c>fr</c> or <c>en</c>.</summary>
    public string Locale { get; set; } = DefaultLocale;

    /// <summary>When it was last proven that the address is the person's; null while it is only believed.</summary>
    public DateTimeOffset? EmailVerifiedAt { get; set; }

    /// <summary>When the person last signed in.</summary>
    public DateTimeOffset? LastLoginAt { get; set; }

    /// <summary>When the account was made.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The roles that the person holds.</summary>
    public List<Role> Roles { get; init; } = [];
}
