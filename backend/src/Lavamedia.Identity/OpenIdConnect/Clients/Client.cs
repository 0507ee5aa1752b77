using Lavamedia.Identity.Users;

namespace Lavamedia.Identity.OpenIdConnect.Clients;

/// <summary>An application that gets tokens: on behalf of people, of a service account, or both.</summary>
public sealed class Client
{
    /// <summary>The key; as text the <c>client_id</c>.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The name that people see when they are asked to agree.</summary>
    public required string Name { get; set; }

    /// <summary>Whether it can keep a secret.</summary>
    public required ClientKind Kind { get; init; }

    /// <summary>SHA-256 of the secret; null for a public client.</summary>
    public byte[]? SecretHash { get; set; }

    /// <summary>When the secret was made, in database time.</summary>
    public DateTimeOffset? SecretCreatedAt { get; set; }

    /// <summary>Where people may be sent back to, compared character by character. Without one, people cannot sign in to it.</summary>
    public List<string> RedirectUris { get; set; } = [];

    /// <summary>Where people may be sent after a sign-out.</summary>
    public List<string> PostLogoutRedirectUris { get; set; } = [];

    /// <summary>The most that its tokens may allow.</summary>
    public List<string> Scopes { get; set; } = [];

    /// <summary>Whether it is ours, so that people are not asked to agree.</summary>
    public bool IsFirstParty { get; set; }

    /// <summary>How its ID tokens are signed.</summary>
    public IdTokenAlgorithm IdTokenAlgorithm { get; set; }

    /// <summary>The service account that it acts as with its own credentials; null when it cannot.</summary>
    public Guid? ServiceAccountId { get; set; }

    /// <summary>The service account.</summary>
    public User? ServiceAccount { get; init; }

    /// <summary>When it was disabled; null while it may get tokens.</summary>
    public DateTimeOffset? DisabledAt { get; set; }

    /// <summary>When it was registered, in database time.</summary>
    public DateTimeOffset CreatedAt { get; init; }
}
