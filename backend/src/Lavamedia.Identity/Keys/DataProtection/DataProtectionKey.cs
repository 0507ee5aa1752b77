namespace Lavamedia.Identity.Keys.DataProtection;

/// <summary>A key of ASP.NET Core's data protection, encrypted under the configured secret.</summary>
public sealed class DataProtectionKey
{
    /// <summary>The key of the row.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The name that the framework gave it.</summary>
    public required string FriendlyName { get; init; }

    /// <summary>The key as the framework stores it.</summary>
    public required string Xml { get; init; }

    /// <summary>When it was stored, in database time.</summary>
    public DateTimeOffset CreatedAt { get; init; }
}
