using System.Collections.Frozen;

namespace Lavamedia.Identity.Authentication;

/// <summary>A role and what it brings.</summary>
/// <param name="Name">What it is called; null when there is no such role.</param>
/// <param name="Permissions">The codes of its permissions.</param>
internal sealed record KnownRole(string? Name, IReadOnlySet<string> Permissions)
{
    /// <summary>There is no such role.</summary>
    public static KnownRole None { get; } = new(null, FrozenSet<string>.Empty);
}
