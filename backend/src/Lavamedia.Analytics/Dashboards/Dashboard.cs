using System.Text.Json;
using Lavamedia.Identity.Users;

namespace Lavamedia.Analytics.Dashboards;

/// <summary>Figures that somebody put together.</summary>
public sealed class Dashboard
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The name.</summary>
    public required string Name { get; set; }

    /// <summary>Which figures, how they are shown and where.</summary>
    public JsonElement Definition { get; set; }

    /// <summary>The key of the owner.</summary>
    public Guid OwnerId { get; init; }

    /// <summary>The owner.</summary>
    public User Owner { get; init; } = null!;
}
