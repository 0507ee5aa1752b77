using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Passwords;

/// <summary>The new password is not taken.</summary>
/// <param name="Weakness">Why.</param>
/// <param name="MinimumLength">The fewest characters.</param>
public sealed record WeakPasswordError(PasswordWeakness Weakness, int MinimumLength) : IGraphQLError
{
    internal WeakPasswordError(PasswordWeakness weakness)
        : this(weakness, PasswordRules.MinimumLength) { }

    /// <inheritdoc />
    public string Message =>
        $"The password is {Weakness}. Take {MinimumLength} characters or more that do not stand in any list.";

    /// <inheritdoc />
    public string Code => "WEAK_PASSWORD";
}
