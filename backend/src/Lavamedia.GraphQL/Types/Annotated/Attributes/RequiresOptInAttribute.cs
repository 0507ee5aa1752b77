namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>Says that something is not stable yet: introspection shows it only to those who name its feature (<c>@requiresOptIn</c>).</summary>
/// <param name="feature">The name of the feature.</param>
[AttributeUsage(
    AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field,
    AllowMultiple = true
)]
public sealed class RequiresOptInAttribute(string feature) : Attribute
{
    /// <summary>The name of the feature.</summary>
    public string Feature { get; } = feature;
}
