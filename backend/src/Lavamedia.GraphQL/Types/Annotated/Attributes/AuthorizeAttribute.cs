namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>The viewer needs a permission to select the field (or any field of the type). Several attributes: all must pass.</summary>
/// <param name="policy">The permission's code, such as <c>content.publish</c>; without one any signed-in viewer passes.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public sealed class AuthorizeAttribute(string? policy = null) : Attribute
{
    /// <summary>The permission's code; null asks only for a signed-in viewer.</summary>
    public string? Policy { get; } = policy;

    /// <summary>Roles of which the viewer needs at least one; null when roles do not matter.</summary>
    public string[]? Roles { get; init; }
}
